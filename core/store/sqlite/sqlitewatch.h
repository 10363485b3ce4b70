// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/sqlite/sqlitealarm.h"
#include "core/store/sqlite/sqlitetrails.h"

namespace SessionDeck {

/// Watches a database through a read-only connection of its own: PRAGMA data_version says that somebody
/// committed, the trails say where.
class SqliteWatch : public ChangeSource
{
public:
    static Result<std::unique_ptr<ChangeSource>> open(const SqliteTarget &store, const SqliteFacts &facts);

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override;
    void interrupt() override;
    QString method() const override;

private:
    SqliteWatch(std::unique_ptr<SqliteConnection> connection, const SqliteFacts &facts);
    Result<void> start();
    Result<StoreChanges> look();

    SqliteFacts m_facts;
    std::unique_ptr<SqliteConnection> m_connection;
    SqliteAlarm m_alarm;
    SqliteTrails m_trails;
    qint64 m_dataVersion = -1;
};

} // namespace SessionDeck
