// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/settingswatch.h"
#include "core/profiles/storeprotection.h"
#include "core/store/storekey.h"
#include "core/transfer/backupkeeper.h"
#include "core/vault/otherskeeper.h"
#include "ui/models/deckstore.h"

#include <map>

namespace SessionDeck {

class ActivityLog;
class StoreListModel;

/// Does for the open stores of a window what their StoreProtection says: keeps versions of what other
/// programs change, and makes the scheduled backups; what another program sets counts at once. Everything
/// runs on threads of its own. Backups are told in the log of activities.
class DeckProtection : public QObject
{
    Q_OBJECT
public:
    DeckProtection(StoreListModel *stores, ActivityLog *log, QObject *parent = nullptr);
    ~DeckProtection() override;

    /// What is set for the store.
    StoreProtection protection(const DeckStore &store) const;
    /// Sets it and acts on it at once; false: the settings could not be written, and nothing is another.
    bool setProtection(const DeckStore &store, const StoreProtection &protection);

    /// How it stands with versions of others; Off if they are not kept.
    OthersState othersState(const DeckStore &store) const;
    /// The last turn of the store's schedule in this run; null: none yet.
    const BackupTurn *lastTurn(const DeckStore &store) const
    {
        return m_backups.lastTurn(storeKey(store.location()));
    }

signals:
    void othersStateChanged(const SessionDeck::DeckStore *store, const SessionDeck::OthersState &state);
    void backupTaken(const SessionDeck::DeckStore *store, const SessionDeck::BackupTurn &turn);

private:
    void addRows(int first, int last);
    void removeRows(int first, int last);
    void begin(const DeckStore &store);
    std::function<void()> letGo(const DeckStore &store);
    void tellTurn(const BackupTurn &turn);
    const DeckStore *storeOf(const QString &key) const;

    StoreListModel *m_stores;
    ActivityLog *m_log;
    SettingsWatch m_settings;
    QHash<QString, StoreProtection> m_applied; // by storeKey()
    BackupKeeper m_backups;
    std::map<QString, std::unique_ptr<OthersKeeper>> m_others;
};

} // namespace SessionDeck
