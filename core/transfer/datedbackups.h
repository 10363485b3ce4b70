// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace SessionDeck {

/// The path with the present time in its name ("x-20251122T224700Z.db"), for backups of which several are
/// kept.
QString datedPath(const QString &path);

/// The oldest dated backups of the path, all but the newest `keep`: only names that datedPath() makes.
Result<QStringList> oldDatedBackups(const QString &path, int keep);

/// Deletes these; returns which.
Result<QStringList> pruneDatedBackups(const QString &path, int keep);

} // namespace SessionDeck
