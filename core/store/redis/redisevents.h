// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/redis/redislayout.h"
#include "core/store/redis/wakeup.h"

#include <QSet>

namespace SessionDeck {

/// Two connections that belong together: one that only listens, and one for questions about what it heard.
/// With client tracking the second is also the one whose tracking is redirected to the first.
struct RedisListening
{
    std::unique_ptr<RedisConnection> events;
    std::unique_ptr<RedisConnection> queries;
    QString method = {}; ///< For people.
};

/// Changes as the server tells them: invalidations of client tracking, or keyspace events.
class RedisEvents : public ChangeSource
{
public:
    RedisEvents(RedisListening listening, QByteArray prefix, const RedisLayout &layout);

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override;
    void interrupt() override
    {
        m_wakeup.wake();
    }
    QString method() const override
    {
        return m_listening.method;
    }

private:
    Result<void> drain();
    void note(const RedisValue &message);
    void noteKey(QByteArrayView key);
    Result<void> await(const QDeadlineTimer &deadline);
    Result<StoreChanges> sorted();

    RedisListening m_listening;
    const QByteArray m_prefix;
    const RedisLayout &m_layout;
    Wakeup m_wakeup;
    QSet<QByteArray> m_touched; // ids
    bool m_everything = false; // the database was emptied, or more ids than are worth keeping
};

} // namespace SessionDeck
