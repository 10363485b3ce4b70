// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteagentsreader.h"

#include "core/base/coretext.h"
#include "core/store/agentitem.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteloading.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <algorithm>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

using AgentsTables = SqliteAgentsTables;
constexpr QStringView mainBranch = u"main";

void readRecord(const SqliteStatement &row, Session &session, QByteArray &fault)
{
    SqliteCells cells(row, fault);
    session.created = cells.time(AgentsTables::Created, SqliteTime::Text);
    session.lastActivity = cells.time(AgentsTables::Updated, SqliteTime::Text);
}

Message readMessage(const SqliteStatement &row, QByteArray &fault)
{
    SqliteCells cells(row, fault);
    const Timestamp time = cells.time(AgentsTables::MessageTime, SqliteTime::Text);
    const QByteArrayView data = cellBytes(row, AgentsTables::Data);
    const Result<Message> item = readAgentItem(data);
    if (!item && fault.isEmpty())
        fault = CoreText::tr("message_data: %1 (%2)").arg(item.error().message, item.error().place).toUtf8();
    Message message = item ? *item : unreadableAgentItem(data);
    message.id = QString::number(sqlite3_column_int64(row.handle(), AgentsTables::MessageKey));
    message.timestamp = time;
    return message;
}

// A session, and the branch of it to follow; empty: it has none.
struct Path
{
    QString session = {};
    QString branch = {};
};

Result<void> takeRows(SqliteConnection &connection, const AgentsTables &tables, const Path &path,
                      SqliteLoading &loading)
{
    const QByteArray id = path.session.toUtf8();
    Result<SqliteStatement> record = prepareWith(connection, tables.facts.one, {id});
    Result<SqliteStatement> messages = path.branch.isEmpty()
        ? prepareWith(connection, tables.messages, {id})
        : prepareWith(connection, tables.branchMessages, {id, path.branch.toUtf8()});
    if (!record || !messages)
        return fail(record ? messages.error() : record.error());
    const Result<void> read = loading.takeRecord(*record, readRecord);
    return read ? loading.takeMessages(*messages, readMessage) : read;
}

} // namespace

SqliteAgentsReader::SqliteAgentsReader(SqliteAgentsTables tables) : m_tables(std::move(tables))
{
}

Capabilities SqliteAgentsReader::capabilities() const
{
    return {.roles = true, .messageExtra = true, .branches = m_tables.hasBranches};
}

void SqliteAgentsReader::summary(const SqliteStatement &row, SqliteSummary &summary) const
{
    SqliteCells cells(row, summary.fault);
    summary.view.id = cells.text(AgentsTables::SessionId);
    summary.view.created = cells.time(AgentsTables::Created, SqliteTime::Text);
    summary.view.lastActivity = cells.time(AgentsTables::Updated, SqliteTime::Text);
}

Result<LoadedSession> SqliteAgentsReader::load(SqliteConnection &connection, const LoadRequest &request) const
{
    const Result<std::vector<Branch>> branches = readBranches(connection, request.id);
    const Result<QString> chosen
        = branches ? chooseBranch(*branches, request) : Result<QString>(fail(branches.error()));
    if (!chosen)
        return fail(chosen.error());
    SqliteLoading loading(m_tables.facts, request);
    if (const Result<void> read = takeRows(connection, m_tables, {request.id, *chosen}, loading); !read)
        return fail(read.error());
    Result<LoadedSession> loaded = loading.finish(-1);
    for (size_t i = 0; loaded && i < branches->size(); ++i) {
        if (branches->at(i).leaf != *chosen)
            loaded->session.branches.push_back(branches->at(i));
    }
    return loaded;
}

Result<QString> SqliteAgentsReader::chooseBranch(const std::vector<Branch> &branches,
                                                 const LoadRequest &request) const
{
    const auto named = [&](QStringView name) {
        return std::any_of(branches.begin(), branches.end(),
                           [&](const Branch &branch) { return branch.leaf == name; });
    };
    if (!request.leaf.isEmpty() && !named(request.leaf))
        return fail(ErrorCode::NotFound, CoreText::tr("The session has no branch \"%1\".").arg(request.leaf),
                    request.id);
    if (!request.leaf.isEmpty() || branches.empty())
        return request.leaf;
    return named(mainBranch) ? mainBranch.toString() : branches.front().leaf;
}

Result<std::vector<Branch>> SqliteAgentsReader::readBranches(SqliteConnection &connection,
                                                             const QString &id) const
{
    std::vector<Branch> branches;
    if (!m_tables.hasBranches)
        return branches;
    Result<SqliteStatement> row = prepareWith(connection, m_tables.branches, {id.toUtf8()});
    if (!row)
        return fail(row.error());
    for (;;) {
        const Result<bool> found = row->step();
        if (!found || !*found)
            return found ? Result<std::vector<Branch>>(std::move(branches)) : fail(found.error());
        QByteArray fault;
        SqliteCells cells(*row, fault);
        Branch branch{.leaf = cells.string(0),
                      .messageCount = cells.number(1),
                      .lastActivity = cells.time(2, SqliteTime::Text)};
        const Result<QString> first = preview(connection, id, branch.leaf);
        if (!first)
            return fail(first.error());
        branch.preview = *first;
        branches.push_back(std::move(branch));
    }
}

Result<QString> SqliteAgentsReader::preview(SqliteConnection &connection, const QString &id,
                                            const QString &branch) const
{
    Result<SqliteStatement> row
        = prepareWith(connection, m_tables.firstOwnMessage, {id.toUtf8(), branch.toUtf8()});
    const Result<bool> found = row ? row->step() : Result<bool>(fail(row.error()));
    if (!found || !*found)
        return found ? Result<QString>(QString()) : fail(found.error());
    const Result<Message> item = readAgentItem(cellBytes(*row, 0));
    return item ? item->content.section(u'\n', 0, 0).left(200) : QString();
}

} // namespace SessionDeck
