// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativescripts.h"

#include "core/store/redis/redisoutcome.h"

namespace SessionDeck {

namespace {

constexpr char revisionFunction[] = R"(
local state
local function revision()
    state = redis.call('HMGET', KEYS[1], 'generation', 'revision', 'count', 'bytes', 'active')
    if state[1] and state[2] then return state[1] .. '-' .. state[2] end
    if redis.call('EXISTS', KEYS[1]) == 1 then return 'damaged' end
    local length = redis.call('LLEN', KEYS[2])
    return length > 0 and 'orphan-' .. length or ''
end
)";

// A key that comes to life beside one that expires has to expire with it.
constexpr char copyExpiry[] = R"(
local function copyExpiry(from, to)
    local moment = redis.pcall('PEXPIRETIME', from)
    if type(moment) == 'number' then
        if moment > 0 then redis.call('PEXPIREAT', to, moment) end
        return
    end
    local left = redis.call('PTTL', from)
    if left > 0 then redis.call('PEXPIRE', to, left) end
end
local function push(first, last)
    local length = 0
    for at = first, last, 1000 do
        length = redis.call('RPUSH', KEYS[2], unpack(ARGV, at, math.min(at + 999, last)))
    end
    return length
end
)";

constexpr char writeBody[] = R"(
if found == 'damaged' then return {'damaged'} end
local at = 3
local function take()
    at = at + 1
    return ARGV[at - 1]
end
local expires = take()
local hadHeader = redis.call('EXISTS', KEYS[1]) == 1
local length = redis.call('LLEN', KEYS[2])
for i = 1, tonumber(take()) do
    local name = take()
    redis.call('HSET', KEYS[1], name, take())
end
for i = 1, tonumber(take()) do redis.call('HDEL', KEYS[1], take()) end
local keep = tonumber(take())
for i = 1, tonumber(take()) do
    local place = take()
    redis.call('LSET', KEYS[2], place, take())
end
-- The list is never empty in between, so that it keeps its expiry.
if keep > 0 and keep < length then redis.call('LTRIM', KEYS[2], 0, keep - 1) end
push(at, #ARGV)
if keep == 0 and length > 0 then redis.call('LTRIM', KEYS[2], length, -1) end
if hadHeader and length == 0 and #ARGV >= at then copyExpiry(KEYS[1], KEYS[2]) end
if not hadHeader and length > 0 then copyExpiry(KEYS[2], KEYS[1]) end
if found == '' and expires ~= '' then
    redis.call('PEXPIREAT', KEYS[1], expires)
    redis.call('PEXPIREAT', KEYS[2], expires)
end
state = redis.call('HMGET', KEYS[1], 'generation', 'revision')
return {'ok', state[1] .. '-' .. state[2]}
)";

constexpr char appendBody[] = R"(
if found == '' or string.sub(found, 1, 7) == 'orphan-' then return {'missing'} end
if found == 'damaged' then return {'damaged'} end
local added = #ARGV - 4
local active = state[5] or ''
if active == '' or (ARGV[4] ~= '' and tonumber(ARGV[4]) > tonumber(active)) then active = ARGV[4] end
local length = push(5, #ARGV)
local rev = string.format('%.0f', tonumber(state[2]) + 1)
redis.call('HSET', KEYS[1], 'revision', rev, 'count', string.format('%.0f', (tonumber(state[3]) or 0) + added),
    'bytes', string.format('%.0f', (tonumber(state[4]) or 0) + tonumber(ARGV[3])), 'active', active)
if length == added then copyExpiry(KEYS[1], KEYS[2]) end
return {'ok', state[1] .. '-' .. rev, active}
)";

} // namespace

const RedisScript &nativeWriteScript()
{
    static const RedisScript script(expectingScript(QByteArray(copyExpiry) + revisionFunction, writeBody));
    return script;
}

const RedisScript &nativeAppendScript()
{
    static const RedisScript script(expectingScript(QByteArray(copyExpiry) + revisionFunction, appendBody));
    return script;
}

const RedisScript &nativeRemoveScript()
{
    static const RedisScript script(expectingScript(revisionFunction, removeBody));
    return script;
}

const RedisScript &nativeExpireScript()
{
    static const RedisScript script(expectingScript(revisionFunction, expireBody));
    return script;
}

} // namespace SessionDeck
