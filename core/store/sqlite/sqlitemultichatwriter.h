// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitemultichattails.h"
#include "core/store/sqlite/sqlitewriter.h"

namespace SessionDeck {

/// Edits the tables of the origin row by row: what does not change keeps its bytes, columns that the origin
/// does not know are never touched, and no schema, index or setting of the database changes.
class SqliteMultichatWriter : public SqliteWriter
{
public:
    explicit SqliteMultichatWriter(SqliteMultichatTables tables);

    Result<Revision> revision(SqliteConnection &connection, const QString &id) override;
    Result<Revision> write(SqliteConnection &connection, const Session &session,
                           const Expect &expect) override;
    Result<Revision> append(SqliteConnection &connection, const AppendRequest &request) override;
    Result<void> remove(SqliteConnection &connection, const QString &id) override;
    Result<Revision> setExpiry(SqliteConnection &connection, const QString &id, Timestamp expires) override;
    Result<Revision> writeRaw(SqliteConnection &connection, const RawWrite &request) override;
    bool canRename() const override;
    Result<void> rename(SqliteConnection &connection, const QString &from, const QString &to) override;
    Result<void> prepare(SqliteConnection &connection, const QStringList &ids) override;
    void rolledBack() override;
    void rolledBack(const QString &id) override;

private:
    SqliteMultichatTables m_tables;
    SqliteMultichatTails m_tails;
};

} // namespace SessionDeck
