// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteloading.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteraw.h"
#include "core/store/sqlite/sqlitetally.h"

namespace SessionDeck {

SqliteLoading::SqliteLoading(const SqliteFacts &facts, const LoadRequest &request)
    : m_facts(facts), m_window(request), m_withRaw(request.withRaw)
{
    m_loaded.session.id = request.id;
    m_loaded.sizeBytes = 0;
}

Result<void> SqliteLoading::takeRecord(SqliteStatement &statement, const ReadRecord &read)
{
    const Result<bool> found = statement.step();
    if (!found || !*found)
        return found ? Result<void>() : fail(found.error());
    m_hasRecord = true;
    QByteArray fault;
    read(statement, m_loaded.session, fault);
    blame(m_facts.sessionTable, statement, fault);
    m_digest.add(statement, 's', 1);
    m_loaded.sizeBytes += rowBytes(statement, 1);
    if (m_withRaw)
        m_loaded.raw.push_back(rawRow(m_facts.sessionTable, statement));
    const Result<bool> second = statement.step(); // possible where a copied table lost its primary key
    if (second && *second)
        blame(m_facts.sessionTable, statement, "a second record with the same id");
    return second ? Result<void>() : fail(second.error());
}

void SqliteLoading::takeMessage(const SqliteStatement &row, const ReadMessage &read)
{
    m_digest.add(row, 'm', 1);
    m_loaded.sizeBytes += rowBytes(row, 2);
    if (m_withRaw)
        m_loaded.raw.push_back(rawRow(m_facts.messageTable, row));
    QByteArray fault;
    Message message = read(row, fault);
    message.ordinal = m_loaded.totalMessages++;
    blame(m_facts.messageTable, row, fault);
    if (m_window.wants(message.ordinal))
        m_window.add(std::move(message));
}

Result<void> SqliteLoading::takeMessages(SqliteStatement &statement, const ReadMessage &read)
{
    for (;;) {
        const Result<bool> found = statement.step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        takeMessage(statement, read);
    }
}

Result<LoadedSession> SqliteLoading::finish(qint64 counted)
{
    m_loaded.session.messages = m_window.take();
    if (!m_hasRecord && m_loaded.totalMessages == 0)
        return fail(ErrorCode::NotFound,
                    CoreText::tr("There is no session \"%1\".").arg(m_loaded.session.id));
    if (!m_hasRecord) {
        m_loaded.health = Health::Orphan;
        m_loaded.reason
            = CoreText::tr("The messages have no session record in table %1.").arg(m_facts.sessionTable);
    } else if (m_loaded.health == Health::Ok && counted > 0 && m_loaded.totalMessages == 0) {
        m_loaded.health = Health::Ghost;
        m_loaded.reason = CoreText::tr("The session record counts %1 messages, but table %2 has none.")
                              .arg(QString::number(counted), m_facts.messageTable);
    }
    m_loaded.revision = m_digest.revision();
    return std::move(m_loaded);
}

void SqliteLoading::blame(const QString &table, const SqliteStatement &row, const QByteArray &fault)
{
    if (fault.isEmpty() || m_loaded.health != Health::Ok)
        return;
    m_loaded.health = Health::Damaged;
    m_loaded.reason = CoreText::tr("table %1, row %2: %3")
                          .arg(table, QString::fromUtf8(cellBytes(row, 0)), QString::fromUtf8(fault));
}

} // namespace SessionDeck
