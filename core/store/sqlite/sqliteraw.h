// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitefacts.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// One row, from its column `first` on, as a JSON object of its columns; column 0 is its key.
RawPart rawRow(const QString &table, const SqliteStatement &row, int first = 1);

/// The rows of a session, each as a JSON object of its columns, with table and key as place. NotFound.
Result<std::vector<RawPart>> readRawRows(SqliteConnection &connection, const SqliteFacts &facts,
                                         const RawRequest &request);

} // namespace SessionDeck
