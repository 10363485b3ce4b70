// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitecompactloading.h"
#include "core/store/sqlite/sqlitereader.h"

namespace SessionDeck {

/// Reads our own tables. Lists never touch messages; a window of a session reads only its rows.
class SqliteNativeReader : public SqliteReader
{
public:
    Capabilities capabilities() const override;
    const SqliteFacts &facts() const override;
    void summary(const SqliteStatement &row, SqliteSummary &summary) const override;
    Result<LoadedSession> load(SqliteConnection &connection, const LoadRequest &request) const override;
    std::vector<std::optional<LoadedCompact>> loadCompact(SqliteConnection &connection,
                                                          const LoadManyRequest &request) const override
    {
        return loadCompactRows(connection, request);
    }
};

} // namespace SessionDeck
