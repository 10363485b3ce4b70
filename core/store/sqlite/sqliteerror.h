// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace SessionDeck {

/// The Error for a result code of the SQLite C API, extended codes included, with what SQLite says of it and
/// what to do next. `database` may be null. `place`: file, or table and row.
Error sqliteError(sqlite3 *database, int code, const QString &place);

/// Locked, and how long we waited for it. Milliseconds.
Error sqliteLocked(qint64 waited, const QString &place);

} // namespace SessionDeck
