// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/exportformat.h"
#include "ui/models/workscope.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace SessionDeck {

/// Asks which sessions to export, and as what.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const std::vector<WorkScope> &scopes, QWidget *parent);
    ~ExportDialog() override;

    WorkScope scope() const;
    const ExportFormat *format() const;

private:
    std::vector<WorkScope> m_scopes;
    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace SessionDeck
