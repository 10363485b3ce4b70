// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitechange.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/session/sessionid.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

namespace {

Result<void> checkExpected(const SqliteChange &change, const Revision &present)
{
    const Revision &wanted = change.expect.revision; // empty where Absent is expected
    if (change.expect.kind != Expect::Kind::Anything && present != wanted) {
        const QString message = present.isEmpty()
            ? CoreText::tr("The session is gone: another program removed it.")
            : wanted.isEmpty()
            ? CoreText::tr("There is a session of this id already.")
            : CoreText::tr("Another program changed the session in the meantime. Nothing was "
                           "saved; load it again and compare.");
        return tl::unexpected(Error{ErrorCode::Conflict, message, change.id, wanted.token, present.token});
    }
    if (change.mustExist && present.isEmpty())
        return fail(ErrorCode::NotFound, CoreText::tr("There is no session \"%1\".").arg(change.id));
    return {};
}

Result<Revision> changeInside(SqliteConnection &connection, SqliteWriter &writer, const SqliteChange &change,
                              const SqliteChanges::Work &work)
{
    const Result<Revision> present = writer.revision(connection, change.id);
    if (!present)
        return present;
    if (const Result<void> expected = checkExpected(change, *present); !expected)
        return fail(expected.error());
    return work(writer);
}

} // namespace

SqliteChanges::SqliteChanges(SqliteConnection &connection, Result<std::unique_ptr<SqliteWriter>> writer)
    : m_connection(connection), m_writer(std::move(writer))
{
}

const SqliteWriter *SqliteChanges::writer() const
{
    return m_writer ? m_writer->get() : nullptr;
}

QString SqliteChanges::reason() const
{
    return m_writer ? QString() : m_writer.error().message;
}

Result<SqliteTransaction> SqliteChanges::begin()
{
    if (!m_writer)
        return fail(m_writer.error());
    if (const Result<void> inPlace = m_connection.file().checkInPlace(); !inPlace)
        return fail(inPlace.error());
    return SqliteTransaction::begin(m_connection, SqliteTransaction::Kind::Write);
}

Result<Revision> SqliteChanges::run(const SqliteChange &change, const Work &work)
{
    if (const Result<void> valid = checkSessionId(change.id); m_writer && !valid)
        return fail(valid.error());
    Result<SqliteTransaction> transaction = begin();
    if (!transaction)
        return fail(transaction.error());
    Result<Revision> changed = changeInside(m_connection, **m_writer, change, work);
    if (changed) {
        if (const Result<void> committed = transaction->commit(); !committed)
            changed = fail(committed.error());
    }
    if (!changed)
        (*m_writer)->rolledBack();
    return changed;
}

Result<Revision> SqliteChanges::runInSavepoint(const SqliteChange &change, const Work &work)
{
    if (const Result<void> valid = checkSessionId(change.id); !valid)
        return fail(valid.error());
    static const QByteArray savepoint = "SAVEPOINT change";
    static const QByteArray release = "RELEASE change";
    if (const Result<void> begun = runWith(m_connection, savepoint, {}); !begun)
        return fail(begun.error());
    Result<Revision> changed = changeInside(m_connection, **m_writer, change, work);
    Result<void> ended;
    if (!changed) {
        ended = m_connection.execute("ROLLBACK TO change");
        (*m_writer)->rolledBack(change.id);
    }
    if (ended)
        ended = runWith(m_connection, release, {});
    if (changed && !ended)
        changed = fail(ended.error());
    return changed;
}

// Cancelled: the transaction is to be given up.
Result<void> SqliteChanges::runEach(const Changes &changes, std::vector<Result<Revision>> &results)
{
    Result<void> wanted = StopScope::check();
    for (size_t i = 0; wanted && i < changes.size(); ++i) {
        results.push_back(runInSavepoint(changes[i].first, changes[i].second));
        wanted = StopScope::check();
    }
    return wanted;
}

std::vector<Result<Revision>> SqliteChanges::runAll(const Changes &changes)
{
    if (changes.empty())
        return {};
    Result<SqliteTransaction> transaction = begin();
    if (!transaction)
        return {changes.size(), fail(transaction.error())};
    QStringList ids;
    for (const auto &[change, work] : changes)
        ids += change.id;
    if (const Result<void> prepared = (*m_writer)->prepare(m_connection, ids); !prepared)
        return {changes.size(), fail(prepared.error())};
    std::vector<Result<Revision>> results;
    results.reserve(changes.size());
    Result<void> done = runEach(changes, results);
    if (done)
        done = transaction->commit();
    else
        results.assign(changes.size(), fail(done.error()));
    if (done)
        return results;
    (*m_writer)->rolledBack();
    for (Result<Revision> &result : results) {
        if (result)
            result = fail(done.error());
    }
    return results;
}

} // namespace SessionDeck
