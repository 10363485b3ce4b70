// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupkeeper.h"

#include "core/base/runthen.h"
#include "core/store/storekey.h"

namespace SessionDeck {

BackupKeeper::BackupKeeper(QObject *parent, StoreOpener opener) : QObject(parent), m_opener(std::move(opener))
{
    constexpr std::chrono::minutes betweenLooks{1};
    m_pool.setMaxThreadCount(1);
    m_minute.setInterval(betweenLooks);
    connect(&m_minute, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void BackupKeeper::setStore(const ScheduledStore &store)
{
    const QString key = storeKey(store.location);
    if (store.schedule.rhythm == BackupSchedule::Rhythm::Off) {
        forget(key);
        return;
    }
    m_stores[key] = store;
    m_minute.start();
    look();
}

void BackupKeeper::forget(const QString &store)
{
    m_stores.remove(store);
    m_turns.remove(store);
    if (m_stores.isEmpty())
        m_minute.stop();
}

const BackupTurn *BackupKeeper::lastTurn(const QString &store) const
{
    const auto turn = m_turns.constFind(store);
    return turn == m_turns.constEnd() ? nullptr : &*turn;
}

void BackupKeeper::look()
{
    m_lookAgain = m_looking; // a long backup is on its way; the minutes do not pile up behind it
    if (m_looking)
        return;
    m_looking = true;
    const auto work = [stores = m_stores.values(), opener = m_opener, stop = m_stop.get_token()] {
        std::vector<BackupTurn> turns;
        for (const ScheduledStore &store : stores) {
            if (!stop.stop_requested())
                turns.push_back(takeTurn(store, opener, stop));
        }
        return turns;
    };
    runThen(m_pool, this, work, [this](const std::vector<BackupTurn> &turns) {
        m_looking = false;
        for (const BackupTurn &turn : turns)
            note(turn);
        if (m_lookAgain)
            look();
    });
}

void BackupKeeper::note(const BackupTurn &turn)
{
    if (!m_stores.contains(turn.store))
        return;
    const BackupTurn before = std::exchange(m_turns[turn.store], turn);
    const bool saidBefore
        = !turn.made && turn.trouble && before.trouble && turn.trouble->message == before.trouble->message;
    if ((turn.made || turn.trouble) && !saidBefore)
        emit turnTaken(turn);
}

} // namespace SessionDeck
