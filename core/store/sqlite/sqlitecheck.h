// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <stop_token>

namespace SessionDeck {

/// What SQLite's own integrity check says is wrong with a database file, the first hundred faults, in its
/// words; empty if all is well. Reads the whole file. Cancelled, and what opening says.
Result<QStringList> checkSqliteDatabase(const QString &path, std::stop_token stop);

} // namespace SessionDeck
