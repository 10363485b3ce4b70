// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// Every row read through the C API, and its text written in pipelines of 500 commands: what a copy cannot do
/// without. It keeps no form; `proves`: it also reads back what it wrote, which is the least that a proof can
/// cost. The number of sessions.
qint64 pumpIntoRedis(const QString &database, const QString &socket, bool proves);

/// The other way: every list in pipelines, and its records inserted in one durable transaction.
qint64 pumpIntoSqlite(const QString &socket, const QString &database, bool proves);

} // namespace SessionDeck
