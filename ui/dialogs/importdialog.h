// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importjob.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace SessionDeck {

/// Asks how to import a file.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QString &file, QWidget *parent);
    ~ImportDialog() override;

    TakenId taken() const;
    bool allowLoss() const;

private:
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

} // namespace SessionDeck
