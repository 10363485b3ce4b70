// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace SessionDeck {

/// The path with the present time in its name ("x-20251122T224700Z.db"), for backups of which several are
/// kept.
QString datedPath(const QString &path);

/// Deletes the oldest dated backups of the path until `keep` are left; returns which. Only names that
/// datedPath() makes are touched.
Result<QStringList> pruneDatedBackups(const QString &path, int keep);

} // namespace SessionDeck
