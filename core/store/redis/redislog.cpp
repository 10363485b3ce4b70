// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redislog.h"

namespace SessionDeck {

Q_LOGGING_CATEGORY(lcRedis, "sessiondeck.core.redis", QtWarningMsg)

} // namespace SessionDeck
