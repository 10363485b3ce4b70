// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/passwordbox.h"

#include <QDialog>

namespace SessionDeck {

/// Asks for the password of one store.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(const QString &store, QWidget *parent);

    PasswordChoice choice() const
    {
        return m_password->choice();
    }

private:
    PasswordBox *m_password;
};

} // namespace SessionDeck
