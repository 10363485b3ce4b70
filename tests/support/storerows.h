// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

#include <QMap>

namespace SessionDeck {

/// Everything that a complete scan lists, by id; later rows replace earlier ones. Aborts the test program if
/// the scan fails.
QMap<QString, SessionSummary> listedRows(SessionStore &store, ScanDepth depth = ScanDepth::Complete);
/// The row of one session; an empty one if it is not listed.
SessionSummary listedRow(SessionStore &store, const QString &id);
/// The ids, sorted.
QStringList listedIds(SessionStore &store);

} // namespace SessionDeck
