// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteagentstables.h"

#include "core/base/coretext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

const QStringList &sessionColumns()
{
    static const QStringList columns{QStringLiteral("session_id"), QStringLiteral("created_at"),
                                     QStringLiteral("updated_at")};
    return columns;
}

const QStringList &messageColumns()
{
    static const QStringList columns{QStringLiteral("id"), QStringLiteral("session_id"),
                                     QStringLiteral("message_data"), QStringLiteral("created_at")};
    return columns;
}

bool hasExactly(const SqliteTable &table, const QStringList &columns)
{
    return table.columns.size() == columns.size() && table.hasColumns(columns);
}

struct Pair
{
    const SqliteTable *sessions = nullptr;
    const SqliteTable *messages = nullptr;
};

// The sessions that a table under any name belongs to, if both have exactly these columns.
const SqliteTable *sessionsOf(const SqliteSchema &schema, const SqliteTable &messages)
{
    if (!hasExactly(messages, messageColumns()))
        return nullptr;
    for (const QString &target : messages.references) {
        const SqliteTable *sessions = schema.find(target);
        if (sessions && hasExactly(*sessions, sessionColumns()))
            return sessions;
    }
    return nullptr;
}

// The default names with at least these columns, and pairs under any names with exactly these.
std::vector<Pair> findPairs(const SqliteSchema &schema)
{
    const Pair own{schema.find(QStringLiteral("agent_sessions"), sessionColumns()),
                   schema.find(QStringLiteral("agent_messages"), messageColumns())};
    std::vector<Pair> pairs;
    if (own.sessions && own.messages)
        pairs.push_back(own);
    for (const SqliteTable &messages : schema.tables) {
        const SqliteTable *sessions = sessionsOf(schema, messages);
        if (sessions && (pairs.empty() || pairs.front().messages != &messages))
            pairs.push_back({sessions, &messages});
    }
    return pairs;
}

SqliteFacts factsOf(const Pair &pair)
{
    const QByteArray sessions = quotedName(pair.sessions->name);
    const QByteArray messages = quotedName(pair.messages->name);
    const QByteArray rowid = pair.sessions->rowid();
    const QByteArray key = rowid.isEmpty() ? "0" : rowid;
    const QByteArray select = "SELECT " + key + ", session_id, created_at, updated_at FROM " + sessions;
    SqliteFacts facts{.sessionTable = pair.sessions->name, .messageTable = pair.messages->name};
    facts.listing = {.sql = rowid.isEmpty() ? select : select + " WHERE " + rowid + " > ?1 ORDER BY " + rowid,
                     .keyed = !rowid.isEmpty()};
    facts.one = select + " WHERE session_id = ?1";
    facts.estimate = facts.sessionCount = "SELECT count(*) FROM " + sessions;
    facts.messageCount = "SELECT count(*) FROM " + messages;
    facts.tally
        = {"SELECT id, session_id, message_data, created_at FROM " + messages + " WHERE id > ?1 ORDER BY id"};
    facts.raw
        = {{pair.sessions->name, "SELECT " + key + ", * FROM " + sessions + " WHERE session_id = ?1"},
           {pair.messages->name, "SELECT id, * FROM " + messages + " WHERE session_id = ?1 ORDER BY id"}};
    facts.trails = {{.last = "SELECT max(id) FROM " + messages,
                     .since = "SELECT id, session_id FROM " + messages + " WHERE id > ?1 ORDER BY id"}};
    if (!rowid.isEmpty())
        facts.trails.push_back({.last = "SELECT max(" + rowid + ") FROM " + sessions,
                                .since = "SELECT " + rowid + ", session_id FROM " + sessions + " WHERE "
                                    + rowid + " > ?1 ORDER BY " + rowid});
    return facts;
}

// The branches of one pair: a message's number means nothing in another table.
bool hasStructure(const SqliteSchema &schema, const Pair &pair)
{
    const SqliteTable *structure
        = schema.find(QStringLiteral("message_structure"),
                      {QStringLiteral("session_id"), QStringLiteral("message_id"),
                       QStringLiteral("branch_id"), QStringLiteral("sequence_number")});
    return structure
        && (structure->references.isEmpty()
            || structure->references.contains(pair.messages->name, Qt::CaseInsensitive));
}

SqliteAgentsTables tablesOf(const SqliteSchema &schema, const Pair &pair)
{
    SqliteAgentsTables tables;
    const QByteArray messages = quotedName(pair.messages->name);
    const QByteArray columns = "m.id, m.message_data, m.created_at";
    tables.facts = factsOf(pair);
    // The SDK orders by id, its SQLAlchemy variant, known by its types, by time and then id.
    const bool byTime = pair.messages->types.contains(QStringLiteral("VARCHAR"));
    tables.messages = "SELECT " + columns + " FROM " + messages + " m WHERE m.session_id = ?1 ORDER BY "
        + (byTime ? "m.created_at, m.id" : "m.id");
    tables.hasBranches = hasStructure(schema, pair);
    const QByteArray joined
        = " FROM message_structure s JOIN " + messages + " m ON m.id = s.message_id WHERE s.session_id = ?1";
    tables.branchMessages
        = "SELECT " + columns + joined + " AND s.branch_id = ?2 ORDER BY s.sequence_number, s.message_id";
    tables.branches = "SELECT s.branch_id, count(*), max(m.created_at)" + joined
        + " GROUP BY s.branch_id ORDER BY max(m.id) DESC LIMIT 1000";
    tables.firstOwnMessage = "SELECT m.message_data" + joined
        + " AND s.branch_id = ?2 AND s.message_id NOT IN (SELECT message_id FROM message_structure WHERE "
          "session_id = "
          "?1 AND branch_id <> ?2) ORDER BY s.sequence_number LIMIT 1";
    return tables;
}

} // namespace

std::vector<SqliteAgentsTables> SqliteAgentsTables::findAll(const SqliteSchema &schema)
{
    std::vector<SqliteAgentsTables> all;
    for (const Pair &pair : findPairs(schema))
        all.push_back(tablesOf(schema, pair));
    return all;
}

} // namespace SessionDeck
