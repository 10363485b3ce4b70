// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/sessionsecrets.h"
#include "ui/dialogs/passwordbox.h"

#include <QObject>

namespace SessionDeck {

class DeckStore;
class StoreListModel;

/// The passwords of stores: those of this run, those of the keychain, and the user's. The keychain is asked
/// only once a store refuses to open without.
class Passwords : public QObject
{
    Q_OBJECT
public:
    Passwords(StoreListModel *stores, QWidget *window);

    /// Of this run; empty: none.
    QString known(const StoreLocation &location) const
    {
        return m_secrets.password(location);
    }
    void keep(const StoreLocation &location, const PasswordChoice &choice);
    /// Asks the user and tries again.
    void ask(DeckStore *store);

private:
    void look(const QModelIndex &first, const QModelIndex &last);

    StoreListModel *m_stores;
    QWidget *m_window;
    SessionSecrets m_secrets;
};

} // namespace SessionDeck
