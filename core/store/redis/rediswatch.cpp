// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediswatch.h"

#include "core/base/coretext.h"

namespace SessionDeck {

Result<std::unique_ptr<ChangeSource>> watchRedis(const RedisKeyspace &, const RedisLayout &)
{
    return fail(ErrorCode::Unsupported, CoreText::tr("Redis stores cannot be watched yet."));
}

} // namespace SessionDeck
