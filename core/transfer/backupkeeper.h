// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/scheduledbackup.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace SessionDeck {

/// Makes the backups of stores as their schedules say, while the program runs: one at a time, on a thread of
/// its own. Looks every minute, by the clock of the wall, so that a machine that slept is up to date soon.
/// The destructor stops the one that runs.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    /// The opener is called on the keeper's thread.
    explicit BackupKeeper(QObject *parent = nullptr, StoreOpener opener = openStore);
    ~BackupKeeper() override;

    /// Takes over a store, or another schedule of it, and looks at once; Rhythm::Off: lets it go.
    void setStore(const ScheduledStore &store);
    /// By its storeKey().
    void forget(const QString &store);
    /// What is known of a store's last turn; null: nothing yet.
    const BackupTurn *lastTurn(const QString &store) const;

signals:
    /// A backup was made or failed; see BackupTurn. Not told when there was nothing to do, and of attempts
    /// that fail for one reason again and again only the first.
    void turnTaken(const SessionDeck::BackupTurn &turn);

private:
    void look();
    void note(const BackupTurn &turn);

    StoreOpener m_opener;
    QHash<QString, ScheduledStore> m_stores;
    QHash<QString, BackupTurn> m_turns;
    QTimer m_minute;
    std::stop_source m_stop;
    QThreadPool m_pool;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace SessionDeck
