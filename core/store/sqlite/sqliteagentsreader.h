// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteagentstables.h"
#include "core/store/sqlite/sqlitereader.h"

namespace SessionDeck {

/// Reads the tables of the OpenAI Agents SDK. A session with branches shows the branch "main", which the SDK
/// starts with; the others are in Session::branches, and Branch::leaf is the branch's name: two branches can
/// end with the same message.
class SqliteAgentsReader : public SqliteReader
{
public:
    explicit SqliteAgentsReader(SqliteAgentsTables tables);

    Capabilities capabilities() const override;
    const SqliteFacts &facts() const override
    {
        return m_tables.facts;
    }
    void summary(const SqliteStatement &row, SqliteSummary &summary) const override;
    Result<LoadedSession> load(SqliteConnection &connection, const LoadRequest &request) const override;

private:
    /// The name of the branch to show; empty: the session has none.
    Result<QString> chooseBranch(const std::vector<Branch> &branches, const LoadRequest &request) const;
    Result<std::vector<Branch>> readBranches(SqliteConnection &connection, const QString &id) const;
    Result<QString> preview(SqliteConnection &connection, const QString &id, const QString &branch) const;

    SqliteAgentsTables m_tables;
};

} // namespace SessionDeck
