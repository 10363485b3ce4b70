// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/agentslayout.h"
#include "core/store/redis/compactcreation.h"
#include "core/store/redis/compactloading.h"
#include "core/store/redis/nativebatch.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/nativescan.h"
#include "core/store/redis/nativesession.h"
#include "core/store/redis/nativewrite.h"
#include "core/store/redis/redislayout.h"
#include "core/store/redis/stringlayout.h"

#include <algorithm>

namespace SessionDeck {

namespace {

Capabilities conversations()
{
    return {.title = true, .metadata = true, .roles = true, .recipients = true, .messageExtra = true};
}

Capabilities agentItems()
{
    return {.roles = true, .messageExtra = true};
}

RedisCommand nativeSessionKeys(const QByteArray &prefix, const QByteArray &id)
{
    return {nativeHeaderKey(prefix, id), nativeMessagesKey(prefix, id)};
}

std::optional<QByteArray> nativeIdOf(QByteArrayView key)
{
    const std::optional<NativeKey> parsed = parseNativeKey(key);
    return parsed ? std::optional(parsed->id) : std::nullopt;
}

RedisCommand stringKeys(const QByteArray &prefix, const QByteArray &id)
{
    return {prefix + id};
}

std::optional<QByteArray> stringIdOf(QByteArrayView key)
{
    if (key.isEmpty() || !key.isValidUtf8() || parseNativeKey(key) || key == nativeIndexKey({}))
        return {};
    return key.toByteArray();
}

} // namespace

std::span<const RedisLayout> redisLayouts()
{
    static const RedisLayout layouts[] = {
        {.name = "native",
         .capabilities = conversations,
         .keys = nativeSessionKeys,
         .index = nativeIndexKey,
         .idOf = nativeIdOf,
         .scan = scanNative,
         .load = loadNative,
         .count = countNative,
         .write = writeNative,
         .append = appendNative,
         .remove = removeNative,
         .setExpiry = expireNative,
         .loadMany = loadNativeMany,
         .createMany = createNativeMany,
         .loadCompact = loadNativeCompact,
         .createCompact = createNativeCompact},
        {.name = "string",
         .capabilities = conversations,
         .keys = stringKeys,
         .index = nullptr,
         .idOf = stringIdOf,
         .scan = scanStrings,
         .load = loadString,
         .count = countStrings,
         .write = writeString,
         .writeRaw = writeRawString,
         .append = appendString,
         .remove = removeString,
         .setExpiry = expireString},
        {.name = "openai-agents",
         .capabilities = agentItems,
         .keys = agentsKeys,
         .index = nullptr,
         .idOf = agentsIdOf,
         .scan = scanAgents,
         .load = loadAgents,
         .count = countAgents},
    };
    return layouts;
}

const RedisLayout *findRedisLayout(const QString &name)
{
    const auto layouts = redisLayouts();
    const auto layout = std::ranges::find_if(
        layouts, [&](const RedisLayout &known) { return name == QLatin1StringView(known.name); });
    return layout == layouts.end() ? nullptr : &*layout;
}

} // namespace SessionDeck
