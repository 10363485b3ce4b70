// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace SessionDeck {

/// Invalid unless a session can have this id: 1 to maxSessionIdBytes bytes of UTF-8, none of them NUL.
Result<void> checkSessionId(const QString &id);

} // namespace SessionDeck
