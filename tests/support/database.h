// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace SessionDeck {

/// Runs SQL statements on a SQLite database through a connection of its own, as another program would, and
/// gives the rows of the last one, columns joined by "|". Makes the file if there is none; aborts the test
/// program if SQLite fails.
QStringList queryDatabase(const QString &path, const QByteArray &sql);

} // namespace SessionDeck
