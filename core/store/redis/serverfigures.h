// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/redis/redisinfo.h"

namespace SessionDeck {

/// What INFO says as figures and words; `keys` are those of this database. The incarnation is the run id.
FigureSet serverFigures(const RedisInfo &info, int database);

} // namespace SessionDeck
