// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteagents.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqliteagentsreader.h"

namespace SessionDeck {

namespace {

QString sought()
{
    return CoreText::tr(
        "tables agent_sessions(session_id, created_at, updated_at) and agent_messages(id, session_id, "
        "message_data, created_at), or two under other names with just these columns");
}

std::optional<QString> recognise(const SqliteSchema &schema)
{
    const std::optional<SqliteAgentsTables> tables = SqliteAgentsTables::find(schema);
    if (!tables)
        return {};
    const QString reason = CoreText::tr("table %1 with message_data, which belongs to table %2")
                               .arg(tables->facts.messageTable, tables->facts.sessionTable);
    return tables->hasBranches ? CoreText::tr("%1; branches in message_structure").arg(reason) : reason;
}

std::unique_ptr<SqliteReader> makeReader(const SqliteSchema &schema)
{
    return std::make_unique<SqliteAgentsReader>(
        SqliteAgentsTables::find(schema).value_or(SqliteAgentsTables()));
}

} // namespace

SqliteLayout sqliteAgentsLayout()
{
    return {"openai-agents", sought, recognise, makeReader, nullptr, nullptr};
}

} // namespace SessionDeck
