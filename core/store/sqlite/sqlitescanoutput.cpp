// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitescanoutput.h"

#include "core/base/coretext.h"
#include "core/session/session.h"
#include "core/store/sqlite/sqlitecell.h"

namespace SessionDeck {

namespace {

bool namesSession(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= maxSessionIdBytes;
}

QString placeOf(const QString &table, const SqliteStatement &row)
{
    return CoreText::tr("table %1, row %2").arg(table, QString::fromUtf8(cellBytes(row, 0)));
}

void fillIn(SqliteSummary &summary, const SqliteSum &sum, qint64 recordBytes)
{
    SummaryView &view = summary.view;
    if (view.messageCount > 0 && sum.messages == 0 && summary.fault.isEmpty()) {
        view.health = Health::Ghost;
        summary.fault
            = CoreText::tr("it counts %1 messages, but none is stored").arg(view.messageCount).toUtf8();
    }
    view.messageCount = sum.messages;
    view.sizeBytes = sum.bytes + recordBytes;
}

} // namespace

SqliteScanOutput::SqliteScanOutput(const SqliteFacts &facts, const ScanRequest &request, const ScanSink &sink)
    : m_facts(facts), m_rows(request, sink)
{
}

void SqliteScanOutput::take(const SqliteStatement &row, SqliteSummary &summary, SqliteTally *tally)
{
    SummaryView &view = summary.view;
    if (!namesSession(view.id)) {
        if (!tally) // otherwise it was told in the first pass
            m_rows.damage({ErrorCode::Corrupt,
                           CoreText::tr("A session record has no usable id (1 to 512 bytes of UTF-8 text)."),
                           placeOf(m_facts.sessionTable, row)});
        return;
    }
    if (tally)
        fillIn(summary, tally->claim(view.id), rowBytes(row, 1));
    if (!summary.fault.isEmpty()) {
        summary.fault = placeOf(m_facts.sessionTable, row).toUtf8() + ": " + summary.fault;
        view.reason = summary.fault;
        view.health = view.health == Health::Ok ? Health::Damaged : view.health;
    }
    m_rows.row(view);
}

void SqliteScanOutput::takeOrphan(const SqliteOrphan &orphan)
{
    if (!namesSession(orphan.id) || !orphan.id.isValidUtf8()) {
        m_rows.damage({ErrorCode::Corrupt,
                       CoreText::tr("%1 messages name no session that could exist.").arg(orphan.sum.messages),
                       orphan.place});
        return;
    }
    const QByteArray reason = CoreText::tr("%1: messages without a session record in table %2")
                                  .arg(orphan.place, m_facts.sessionTable)
                                  .toUtf8();
    m_rows.row({.id = orphan.id,
                .reason = reason,
                .messageCount = orphan.sum.messages,
                .sizeBytes = orphan.sum.bytes,
                .health = Health::Orphan});
}

} // namespace SessionDeck
