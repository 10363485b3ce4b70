// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitemultichattables.h"
#include "core/store/sqlite/sqlitereader.h"

namespace SessionDeck {

/// Reads the tables of the origin. There is no index on messages.session_id and we make none, so loading one
/// session reads the whole message table once; so does loading many.
class SqliteMultichatReader : public SqliteReader
{
public:
    explicit SqliteMultichatReader(SqliteMultichatTables tables);

    Capabilities capabilities() const override;
    const SqliteFacts &facts() const override;
    void summary(const SqliteStatement &row, SqliteSummary &summary) const override;
    Result<LoadedSession> load(SqliteConnection &connection, const LoadRequest &request) const override;
    std::vector<Result<LoadedSession>> loadMany(SqliteConnection &connection,
                                                const LoadManyRequest &request) const override;

private:
    SqliteMultichatTables m_tables;
};

} // namespace SessionDeck
