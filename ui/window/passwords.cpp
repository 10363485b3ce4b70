// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/passwords.h"

#include "core/profiles/credentials.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"

#include <QMessageBox>

namespace SessionDeck {

Passwords::Passwords(StoreListModel *stores, QWidget *window)
    : QObject(window), m_stores(stores), m_window(window)
{
    connect(stores, &StoreListModel::dataChanged, this, &Passwords::look);
}

void Passwords::keep(const StoreLocation &location, const PasswordChoice &choice)
{
    if (choice.password.isEmpty())
        return;
    m_secrets.keep(location, choice.password);
    if (!choice.inKeychain)
        return;
    writePassword(
        {.location = location, .guard = this}, choice.password, [this](const Result<void> &written) {
            if (!written)
                QMessageBox::warning(m_window, tr("Keep Password"),
                                     tr("The password is used for this run, but could not be kept. %1")
                                         .arg(describe(written.error())));
        });
}

void Passwords::ask(DeckStore *store)
{
    auto *dialog = new PasswordDialog(storeName(store->state()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, store, [this, dialog, store] {
        keep(store->state().location, dialog->choice());
        store->usePassword(dialog->choice().password);
    });
    dialog->open();
}

void Passwords::look(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        DeckStore *store = m_stores->store(row);
        const StoreState &state = store->state();
        const bool refused = state.error.code == ErrorCode::Unauthorized && state.location.driver == u"redis"
            && (state.phase == StorePhase::Failed || state.phase == StorePhase::Offline);
        if (!refused || store->keychainAsked)
            continue;
        store->keychainAsked = true;
        readPassword({.location = state.location, .guard = store}, [store](const Result<QString> &password) {
            if (password)
                store->usePassword(*password);
        });
    }
}

} // namespace SessionDeck
