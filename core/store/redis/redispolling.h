// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/redis/redislayout.h"
#include "core/store/redis/wakeup.h"

#include <QHash>

namespace SessionDeck {

/// The last resort where the server tells nothing: lists the sessions every two seconds and compares the
/// rows. A change that leaves title, participants, counts, sizes and times as they were goes unseen.
class RedisPolling : public ChangeSource
{
public:
    RedisPolling(RedisKeyspace keyspace, const RedisLayout &layout);
    /// The first look, which later ones are compared with.
    Result<void> start();

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override;
    void interrupt() override
    {
        m_wakeup.wake();
    }
    QString method() const override;

private:
    using Rows = QHash<QByteArray, size_t>;
    Result<Rows> look() const;
    StoreChanges compare(const Rows &now) const;

    const RedisKeyspace m_keyspace;
    const RedisLayout &m_layout;
    Wakeup m_wakeup;
    Rows m_rows; // id -> hash of what the row says
    QDeadlineTimer m_next;
};

} // namespace SessionDeck
