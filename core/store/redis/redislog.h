// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace SessionDeck {

/// What the Redis driver got over but people should know of; sessiondeck.core.redis in QT_LOGGING_RULES.
Q_DECLARE_LOGGING_CATEGORY(lcRedis)

} // namespace SessionDeck
