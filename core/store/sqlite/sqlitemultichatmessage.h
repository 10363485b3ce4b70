// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

/// A row of the origin's message table: the name by which its rowid is read, and the rowid.
struct SqliteMultichatRow
{
    QByteArray rowidName = {};
    qint64 rowid = 0;
};

/// Adds a message row; id and time have to be there already. Unsupported if a field has no column.
Result<void> insertMultichatMessage(SqliteConnection &connection, const QString &sessionId,
                                    const Message &message);

/// Changes the cells in which `given` differs from what is `stored`; whether its time is among them. A null
/// time means: as it is. Unsupported if a field has no column.
Result<bool> changeMultichatMessage(SqliteConnection &connection, const SqliteMultichatRow &row,
                                    const Message &stored, const Message &given);

/// Sets one column of a row.
Result<void> setMultichatCell(SqliteConnection &connection, const SqliteMultichatRow &row,
                              const QByteArray &column, const SqliteValue &value);

} // namespace SessionDeck
