// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitescanoutput.h"

#include "core/base/coretext.h"
#include "core/session/session.h"
#include "core/store/sqlite/sqlitecell.h"

namespace SessionDeck {

namespace {

constexpr qsizetype rowsInFirstBatch = 100; // the first rows are to be on screen soon

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
    : m_facts(facts),
      m_sink(sink),
      m_rowsPerBatch(std::max<qsizetype>(request.batchRows, 1)),
      m_rowsNow(std::min(m_rowsPerBatch, rowsInFirstBatch))
{
}

void SqliteScanOutput::take(const SqliteStatement &row, SqliteSummary &summary, SqliteTally *tally)
{
    ++m_progress.scanned;
    SummaryView &view = summary.view;
    if (!namesSession(view.id)) {
        if (!tally) // otherwise it was told in the first pass
            reportDamage(CoreText::tr("A session record has no usable id (1 to 512 bytes of UTF-8 text)."),
                         placeOf(m_facts.sessionTable, row));
        return;
    }
    if (tally)
        fillIn(summary, tally->claim(view.id), rowBytes(row, 1));
    if (!summary.fault.isEmpty()) {
        summary.fault = placeOf(m_facts.sessionTable, row).toUtf8() + ": " + summary.fault;
        view.reason = summary.fault;
        view.health = view.health == Health::Ok ? Health::Damaged : view.health;
    }
    add(view);
}

void SqliteScanOutput::takeOrphan(const SqliteStatement &row, const SqliteSum &sum)
{
    ++m_progress.scanned;
    const QByteArrayView id = cellBytes(row, 1);
    if (!namesSession(id) || !id.isValidUtf8()) {
        reportDamage(CoreText::tr("%1 messages name no session that could exist.").arg(sum.messages),
                     placeOf(m_facts.messageTable, row));
        return;
    }
    const QByteArray reason = CoreText::tr("%1: messages without a session record in table %2")
                                  .arg(placeOf(m_facts.messageTable, row), m_facts.sessionTable)
                                  .toUtf8();
    add({.id = id,
         .reason = reason,
         .messageCount = sum.messages,
         .sizeBytes = sum.bytes,
         .health = Health::Orphan});
}

void SqliteScanOutput::add(const SummaryView &view)
{
    m_batch.add(view);
    if (m_batch.size() >= m_rowsNow)
        flush();
}

void SqliteScanOutput::reportDamage(const QString &message, const QString &place)
{
    if (m_sink.damage)
        m_sink.damage({ErrorCode::Corrupt, message, place});
}

void SqliteScanOutput::flush()
{
    if (m_sink.rows && !m_batch.isEmpty())
        m_sink.rows(m_batch);
    m_batch.clear();
    m_rowsNow = m_rowsPerBatch;
    m_progress.total = m_progress.total < 0 ? -1 : std::max(m_progress.total, m_progress.scanned);
    if (m_sink.progress)
        m_sink.progress(m_progress);
}

} // namespace SessionDeck
