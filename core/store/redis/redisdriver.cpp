// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisdriver.h"

#include "core/base/coretext.h"
#include "core/store/redis/redisdetect.h"
#include "core/store/redis/redisstore.h"

#include <algorithm>

namespace SessionDeck {

namespace {

Result<std::unique_ptr<SessionStore>> openRedis(const StoreLocation &location, const OpenOptions &options)
{
    const auto layouts = redisLayouts();
    const auto layout = std::ranges::find_if(
        layouts, [&](const RedisLayout &known) { return location.layout == QLatin1StringView(known.name); });
    if (layout == layouts.end())
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
    static constexpr Driver driver{
        .name = "redis", .layouts = layouts, .claimsPath = nullptr, .detect = detectRedis, .open = openRedis};
    return driver;
}

} // namespace SessionDeck
