// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/sqlite/sqlitewriter.h"

#include <functional>
#include <memory>
#include <vector>

namespace SessionDeck {

/// What a change asks for.
struct SqliteChange
{
    QString id = {};
    Expect expect = {};
    bool mustExist = true; ///< NotFound if there is no such session.
};

/// The way to every change of a store: through one write transaction, or not at all.
class SqliteChanges
{
public:
    using Work = std::function<Result<Revision>(SqliteWriter &)>;
    using Changes = std::vector<std::pair<SqliteChange, Work>>;

    /// Without a writer every change is refused, with the error's code and message.
    SqliteChanges(SqliteConnection &connection, Result<std::unique_ptr<SqliteWriter>> writer);

    /// Begins a transaction, checks Expect against the state inside, works, commits. After an error nothing
    /// has changed.
    Result<Revision> run(const SqliteChange &change, const Work &work);
    /// The same for several changes in one transaction: each is whole or not at all, and all that succeeded
    /// are committed together. Results in the order of the changes. Stops as StopScope says, with nothing
    /// committed.
    std::vector<Result<Revision>> runAll(const Changes &changes);
    /// SqliteWriter::createCompact() in one transaction. Stops as runAll().
    std::vector<Result<Revision>> create(std::span<const CompactSession *const> sessions);
    /// Null if nothing can be changed.
    const SqliteWriter *writer() const;
    /// Why nothing can be changed.
    QString reason() const;

private:
    Result<SqliteTransaction> begin();
    Result<void> runEach(const Changes &changes, std::vector<Result<Revision>> &results);
    Result<Revision> runInSavepoint(const SqliteChange &change, const Work &work);

    SqliteConnection &m_connection;
    Result<std::unique_ptr<SqliteWriter>> m_writer;
};

} // namespace SessionDeck
