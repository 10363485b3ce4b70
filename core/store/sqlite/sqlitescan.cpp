// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitescan.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteslices.h"

#include <sqlite3.h>

namespace SessionDeck {

SqliteScan::SqliteScan(SqliteConnection &connection, const SqliteReader &reader, const ScanRequest &request,
                       const ScanSink &sink)
    : m_connection(connection), m_reader(reader), m_request(request), m_output(reader.facts(), request, sink)
{
}

Result<void> SqliteScan::run()
{
    Result<qint64> total = m_request.ids.size();
    if (m_request.ids.isEmpty())
        total = m_connection.number(m_reader.facts().estimate);
    if (!total)
        return fail(total.error());
    m_output.rows().begin(*total);
    Result<void> done = readRows(nullptr);
    if (!done || m_request.depth == ScanDepth::Headers)
        return done;
    const SqlitePages &messages = m_reader.facts().tally;
    if (messages.sql.isEmpty())
        return readLost();
    SqliteTally tally;
    done = tally.read(m_connection, messages);
    m_output.rows().begin(m_output.rows().scanned());
    if (done)
        done = readRows(&tally);
    if (done && tally.orphans() > 0)
        done = readOrphans(tally);
    return done;
}

Result<void> SqliteScan::readRows(SqliteTally *tally)
{
    SqliteSummary summary;
    const auto take = [&](const SqliteStatement &row) {
        summary.view = {};
        summary.fault.resize(0); // keeps its memory, unlike clear()
        m_reader.summary(row, summary);
        m_output.take(row, summary, tally);
        return !m_request.stop.stop_requested();
    };
    const Result<void> read = m_request.ids.isEmpty()
        ? stepInSlices(m_connection, m_reader.facts().listing, take)
        : readNamed(take);
    return m_output.rows().finish(read);
}

Result<void> SqliteScan::readNamed(const std::function<bool(const SqliteStatement &)> &take)
{
    Result<SqliteStatement> statement = m_connection.prepare(m_reader.facts().one);
    if (!statement)
        return fail(statement.error());
    for (const QString &id : m_request.ids) {
        if (m_request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        statement->bind(1, id.toUtf8());
        const Result<bool> row = statement->step();
        if (!row)
            return fail(row.error());
        if (*row)
            take(*statement);
        statement->reset();
    }
    return {};
}

bool SqliteScan::isWanted(QByteArrayView id) const
{
    return m_request.ids.isEmpty() || m_request.ids.contains(QString::fromUtf8(id));
}

// Goes through the messages once more: there are few orphans, and nothing of them was kept but a hash.
Result<void> SqliteScan::readOrphans(SqliteTally &tally)
{
    const auto visit = [&](const SqliteStatement &row) {
        const QByteArrayView id = cellBytes(row, 1);
        if (!tally.isOrphan(id))
            return true;
        const SqliteSum sum = tally.claim(id);
        const QString place = CoreText::tr("table %1, row %2")
                                  .arg(m_reader.facts().messageTable, QString::fromUtf8(cellBytes(row, 0)));
        if (isWanted(id))
            m_output.takeOrphan({id, place, sum});
        return tally.orphans() > 0;
    };
    return m_output.rows().finish(stepInSlices(m_connection, m_reader.facts().tally, visit));
}

// Orphans that the layout itself can find.
Result<void> SqliteScan::readLost()
{
    const auto visit = [&](const SqliteStatement &row) {
        const QByteArrayView id = cellBytes(row, 1);
        const QString place = CoreText::tr("table %1, session %2")
                                  .arg(m_reader.facts().messageTable, QString::fromUtf8(cellBytes(row, 0)));
        const SqliteSum sum{.messages = sqlite3_column_int64(row.handle(), 2),
                            .bytes = sqlite3_column_int64(row.handle(), 3)};
        if (isWanted(id))
            m_output.takeOrphan({id, place, sum});
        return !m_request.stop.stop_requested();
    };
    const SqlitePages &orphans = m_reader.facts().orphans;
    return orphans.sql.isEmpty() ? Result<void>()
                                 : m_output.rows().finish(stepInSlices(m_connection, orphans, visit));
}

} // namespace SessionDeck
