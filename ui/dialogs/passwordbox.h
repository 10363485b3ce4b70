// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/keychain.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PasswordBox;
}

namespace SessionDeck {

/// A password, and whether it may outlive this run of the program.
struct PasswordChoice
{
    QString password = {};
    bool inKeychain = false;
};

/// Asks for a password and where to keep it; names the keychain that would.
class PasswordBox : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordBox(QWidget *parent = nullptr);
    ~PasswordBox() override;

    PasswordChoice choice() const;

private:
    void offer(const Keychain &keychain);

    std::unique_ptr<Ui::PasswordBox> m_ui;
};

} // namespace SessionDeck
