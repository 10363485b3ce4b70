// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitecompactcreation.h"
#include "core/store/sqlite/sqlitenativerecord.h"
#include "core/store/sqlite/sqlitewriter.h"

#include <optional>

namespace SessionDeck {

/// Writes our own tables: rows that say the same already are not touched.
class SqliteNativeWriter : public SqliteWriter
{
public:
    Result<Revision> revision(SqliteConnection &connection, const QString &id) override;
    Result<Revision> write(SqliteConnection &connection, const Session &session,
                           const Expect &expect) override;
    Result<std::vector<Result<Revision>>>
    createCompact(SqliteConnection &connection, std::span<const CompactSession *const> sessions) override
    {
        return createCompactRows(connection, sessions);
    }
    Result<Revision> append(SqliteConnection &connection, const AppendRequest &request) override;
    Result<void> remove(SqliteConnection &connection, const QString &id) override;
    Result<Revision> setExpiry(SqliteConnection &connection, const QString &id, Timestamp expires) override;
    using SqliteWriter::rolledBack;
    void rolledBack() override
    {
        m_seen.reset();
    }

private:
    Result<SqliteNativeRecord> takeRecord(SqliteConnection &connection, const QString &id);

    std::optional<Result<SqliteNativeRecord>> m_seen; // what revision() read last
};

} // namespace SessionDeck
