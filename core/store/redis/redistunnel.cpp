// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redistunnel.h"

#include "core/base/coretext.h"

namespace SessionDeck {

Result<RedisSocket> openRedisTunnel(const RedisSettings &settings, const std::stop_token &)
{
    return fail(ErrorCode::Unsupported, CoreText::tr("TLS connections (rediss:) are not supported yet."),
                redisPlace(settings.location));
}

} // namespace SessionDeck
