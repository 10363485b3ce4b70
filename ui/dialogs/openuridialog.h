// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OpenUriDialog;
}

namespace SessionDeck {

/// Asks for a store by its URI; accepts only what can be read as one.
class OpenUriDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OpenUriDialog(QWidget *parent);
    ~OpenUriDialog() override;

    /// After it was accepted.
    const ParsedLocation &location() const
    {
        return m_location;
    }

    void accept() override;

private:
    std::unique_ptr<Ui::OpenUriDialog> m_ui;
    ParsedLocation m_location;
};

} // namespace SessionDeck
