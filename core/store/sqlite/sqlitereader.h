// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/summarybatch.h"
#include "core/store/batchrequests.h"
#include "core/store/capabilities.h"
#include "core/store/sqlite/sqlitefacts.h"

#include <optional>

namespace SessionDeck {

/// One row of a list while it is being read. Reused from row to row; views live until the next step.
struct SqliteSummary
{
    SummaryView view = {};
    QByteArray fault = {}; ///< What is wrong with the row; empty if nothing is.
};

/// What a layout knows about reading. The store around it owns connection, transactions, paging, stopping and
/// watching. Has no state beside the names that were found in the schema.
class SqliteReader
{
public:
    virtual ~SqliteReader() = default;

    /// Of the layout; what needs writing (write, append, remove, expiry) is left false.
    virtual Capabilities capabilities() const = 0;
    virtual const SqliteFacts &facts() const = 0;
    /// Decodes a row of facts().listing or facts().one.
    virtual void summary(const SqliteStatement &row, SqliteSummary &summary) const = 0;
    /// The session or a window of it; inside a read transaction. NotFound.
    virtual Result<LoadedSession> load(SqliteConnection &connection, const LoadRequest &request) const = 0;
    /// load() for each, in the same transaction; to be overridden where one pass over a table serves many.
    virtual std::vector<Result<LoadedSession>> loadMany(SqliteConnection &connection,
                                                        const LoadManyRequest &request) const;
    /// SessionStore::loadCompact(), in the same transaction. Called only where Capabilities::compact is true.
    virtual std::vector<std::optional<LoadedCompact>> loadCompact(SqliteConnection &connection,
                                                                  const LoadManyRequest &request) const;
};

} // namespace SessionDeck
