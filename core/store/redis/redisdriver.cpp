// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisdriver.h"

#include "core/base/coretext.h"
#include "core/store/redis/redisdetect.h"
#include "core/store/redis/redisfigures.h"
#include "core/store/redis/redisstore.h"

namespace SessionDeck {

namespace {

Result<std::unique_ptr<SessionStore>> openRedis(const StoreLocation &location, const OpenOptions &options)
{
    const RedisLayout *layout = findRedisLayout(location.layout);
    if (!layout)
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("The driver %1 has no layout named \"%2\".").arg(location.driver, location.layout));
    Result<RedisKeyspace> keyspace = openRedisKeyspace(redisSettings(location, options));
    if (!keyspace)
        return fail(keyspace.error());
    return std::make_unique<RedisStore>(std::move(*keyspace), *layout, options.mode);
}

} // namespace

const Driver &redisDriver()
{
    static constexpr const char *layouts[] = {"native", "string", "openai-agents", nullptr};
    static constexpr Driver driver{.name = "redis",
                                   .layouts = layouts,
                                   .claimsPath = nullptr,
                                   .detect = detectRedis,
                                   .open = openRedis,
                                   .figures = RedisFigures::open};
    return driver;
}

} // namespace SessionDeck
