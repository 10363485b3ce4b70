// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteagents.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqliteagentsreader.h"

#include <algorithm>

namespace SessionDeck {

namespace {

QString sought()
{
    return CoreText::tr(
        "tables agent_sessions(session_id, created_at, updated_at) and agent_messages(id, session_id, "
        "message_data, created_at), or two under other names with just these columns");
}

QString reasonOf(const SqliteAgentsTables &tables)
{
    const QString reason = CoreText::tr("table %1 with message_data, which belongs to table %2")
                               .arg(tables.facts.messageTable, tables.facts.sessionTable);
    return tables.hasBranches ? CoreText::tr("%1; branches in message_structure").arg(reason) : reason;
}

// Two applications in one database give their tables names of their own: each pair is a store.
std::vector<SqliteFinding> recognise(const SqliteSchema &schema)
{
    const std::vector<SqliteAgentsTables> pairs = SqliteAgentsTables::findAll(schema);
    std::vector<SqliteFinding> found;
    for (const SqliteAgentsTables &tables : pairs)
        found.push_back(
            {.reason = reasonOf(tables), .part = pairs.size() > 1 ? tables.facts.messageTable : QString()});
    return found;
}

std::unique_ptr<SqliteReader> makeReader(const SqliteSchema &schema, const QString &part)
{
    std::vector<SqliteAgentsTables> pairs = SqliteAgentsTables::findAll(schema);
    const auto wanted = std::ranges::find_if(pairs, [&](const SqliteAgentsTables &tables) {
        return part.isEmpty() || tables.facts.messageTable == part;
    });
    return std::make_unique<SqliteAgentsReader>(wanted == pairs.end() ? SqliteAgentsTables()
                                                                      : std::move(*wanted));
}

} // namespace

SqliteLayout sqliteAgentsLayout()
{
    return {"openai-agents", sought, recognise, makeReader, nullptr, nullptr, "openai-agents:"};
}

} // namespace SessionDeck
