// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace SessionDeck {

/// Makes an empty file that only its user can read (0600), and its folder (0700), where they are missing: for
/// databases with contents of sessions, since SQLite itself goes by the umask. What fileError() says.
Result<void> makePrivateFile(const QString &path);

} // namespace SessionDeck
