// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitestore.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitereading.h"
#include "core/store/sqlite/sqlitescan.h"
#include "core/store/sqlite/sqliteslices.h"
#include "core/store/sqlite/sqlitestatistics.h"
#include "core/store/sqlite/sqlitewatch.h"

namespace SessionDeck {

Capabilities SqliteStore::capabilities() const
{
    Capabilities can = m_reader->capabilities();
    const SqliteWriter *writer = m_changes.writer();
    can.write = can.append = can.remove = writer != nullptr;
    can.rename = writer && writer->canRename();
    can.readOnlyReason = m_changes.reason();
    can.watch = m_connection->file().target().access != SqliteAccess::Immutable;
    return can;
}

Result<void> SqliteStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    const Result<SqliteReading> reading = SqliteReading::begin(*m_connection, request.stop);
    if (!reading)
        return fail(reading.error());
    return SqliteScan(*m_connection, *m_reader, request, sink).run();
}

Result<LoadedSession> SqliteStore::load(const LoadRequest &request)
{
    const Result<SqliteReading> reading = SqliteReading::beginAtOneState(*m_connection, request.stop);
    if (!reading)
        return fail(reading.error());
    return m_reader->load(*m_connection, request);
}

Result<Revision> SqliteStore::write(const Session &session, const Expect &expect)
{
    return m_changes.run({.id = session.id, .expect = expect, .mustExist = false},
                         [&](SqliteWriter &writer) { return writer.write(*m_connection, session, expect); });
}

Result<Revision> SqliteStore::append(const AppendRequest &request)
{
    if (request.expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("Nothing can be appended to a session that must not exist."));
    return m_changes.run({.id = request.id, .expect = request.expect}, [&](SqliteWriter &writer) {
        return request.messages.empty() ? writer.revision(*m_connection, request.id)
                                        : writer.append(*m_connection, request);
    });
}

Result<void> SqliteStore::remove(const QString &id, const Expect &expect)
{
    const Result<Revision> removed
        = m_changes.run({.id = id, .expect = expect}, [&](SqliteWriter &writer) -> Result<Revision> {
              return writer.remove(*m_connection, id).map([] { return Revision(); });
          });
    return removed ? Result<void>() : fail(removed.error());
}

Result<Revision> SqliteStore::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    return m_changes.run({.id = id, .expect = expect},
                         [&](SqliteWriter &writer) { return writer.setExpiry(*m_connection, id, expires); });
}

// data_version follows the changes of others, total_changes() those of this connection.
Result<QByteArray> SqliteStore::stateMark()
{
    const Result<SqliteReading> reading = SqliteReading::begin(*m_connection, {});
    if (!reading)
        return fail(reading.error());
    const Result<qint64> own = m_connection->number("SELECT total_changes()");
    const Result<qint64> others = m_connection->number("PRAGMA data_version");
    if (!own || !others)
        return fail(own ? others.error() : own.error());
    return QByteArray::number(*own) + '-' + QByteArray::number(*others);
}

Result<StoreStatistics> SqliteStore::statistics(std::stop_token stop)
{
    const Result<SqliteReading> reading = SqliteReading::begin(*m_connection, stop);
    if (!reading)
        return fail(reading.error());
    Result<StoreStatistics> read = readSqliteStatistics(*m_connection, m_reader->facts());
    releaseCache(*m_connection);
    return read;
}

Result<std::unique_ptr<ChangeSource>> SqliteStore::watch()
{
    return SqliteWatch::open(m_connection->file().target(), m_reader->facts());
}

} // namespace SessionDeck
