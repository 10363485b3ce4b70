// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativescripts.h"

#include "core/store/redis/redisoutcome.h"

namespace SessionDeck {

namespace {

constexpr char findRevision[] = R"(
local state = redis.call('HMGET', KEYS[1], 'generation', 'revision', 'count', 'bytes', 'active')
local found
if state[1] and state[2] then
    found = state[1] .. '-' .. state[2]
elseif redis.call('EXISTS', KEYS[1]) == 1 then
    found = 'damaged'
else
    local length = redis.call('LLEN', KEYS[2])
    found = length > 0 and 'orphan-' .. length or ''
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
)";

// Sets `length` to that of the list behind it. Lua's stack takes no more than some thousands at once.
constexpr char push[] = R"(
for first = at, #ARGV, 1000 do
    length = redis.call('RPUSH', KEYS[2], unpack(ARGV, first, math.min(first + 999, #ARGV)))
end
)";

constexpr char writeHead[] = R"(
if found == 'damaged' then return {'damaged'} end
local at = 3
local function take()
    at = at + 1
    return ARGV[at - 1]
end
local expires = take()
local hadHeader = found ~= '' and redis.call('EXISTS', KEYS[1]) == 1
local before = found ~= '' and redis.call('LLEN', KEYS[2]) or 0
local length = before
local fields = 2 * tonumber(take())
redis.call('HSET', KEYS[1], unpack(ARGV, at, at + fields - 1))
at = at + fields
for i = 1, tonumber(take()) do redis.call('HDEL', KEYS[1], take()) end
local keep = tonumber(take())
for i = 1, tonumber(take()) do
    local place = take()
    redis.call('LSET', KEYS[2], place, take())
end
-- The list is never empty in between, so that it keeps its expiry.
if keep > 0 and keep < before then redis.call('LTRIM', KEYS[2], 0, keep - 1) end
)";

constexpr char writeTail[] = R"(
if keep == 0 and before > 0 then redis.call('LTRIM', KEYS[2], before, -1) end
if hadHeader and before == 0 and #ARGV >= at then copyExpiry(KEYS[1], KEYS[2]) end
if not hadHeader and before > 0 then copyExpiry(KEYS[2], KEYS[1]) end
if found == '' and expires ~= '' then
    redis.call('PEXPIREAT', KEYS[1], expires)
    redis.call('PEXPIREAT', KEYS[2], expires)
end
state = redis.call('HMGET', KEYS[1], 'generation', 'revision')
return state[1] .. '-' .. state[2]
)";

// What copies do, thousands of times in a row.
constexpr char create[] = R"(
if redis.call('EXISTS', KEYS[1], KEYS[2]) > 0 then return 0 end
redis.call('HSET', KEYS[1], unpack(ARGV, 3, ARGV[2]))
local at, length = ARGV[2] + 1, 0
)";

constexpr char createEnd[] = R"(
if ARGV[1] ~= '' then
    redis.call('PEXPIREAT', KEYS[1], ARGV[1])
    redis.call('PEXPIREAT', KEYS[2], ARGV[1])
end
return 1
)";

// What agents do all day, so it calls the server as seldom and calculates as little as it can.
constexpr char appendHead[] = R"(
if not state[1] or not state[2] then return {found == 'damaged' and found or 'missing'} end
local active = state[5] or ''
if active == '' or (ARGV[4] ~= '' and tonumber(ARGV[4]) > tonumber(active)) then active = ARGV[4] end
local at, length = 5, 0
)";

constexpr char appendTail[] = R"(
local added = #ARGV - 4
local revision = string.format('%.0f', state[2] + 1)
redis.call('HSET', KEYS[1], 'revision', revision, 'count', (tonumber(state[3]) or 0) + added,
    'bytes', (tonumber(state[4]) or 0) + ARGV[3], 'active', active)
if length == added then
)";

constexpr char appendEnd[] = R"(
    copyExpiry(KEYS[1], KEYS[2])
end
return state[1] .. '-' .. revision .. ' ' .. active
)";

// See ghostRevision(). Whatever is wrong with the index must not keep a session from being deleted.
constexpr char findGhost[] = R"(
local entry = #KEYS > 2 and redis.pcall('ZSCORE', KEYS[3], ARGV[3])
local listed = type(entry) == 'string'
if found == '' and listed then found = 'ghost' end
)";

// A ghost has no key of which watchers could hear that it is gone, so it gets one for that.
constexpr char removeIndexed[] = R"(
local gone = redis.call('DEL', KEYS[1], KEYS[2])
if listed then redis.pcall('ZREM', KEYS[3], ARGV[3]) end
if gone == 0 and not listed then return {'missing'} end
if gone == 0 then
    redis.pcall('SET', KEYS[1], '')
    redis.call('DEL', KEYS[1])
end
return found
)";

} // namespace

const RedisScript &nativeWriteScript()
{
    static const RedisScript script(
        expectingScript(findRevision, QByteArray(copyExpiry) + writeHead + push + writeTail));
    return script;
}

const RedisScript &nativeCreateScript()
{
    static const RedisScript script(QByteArray(create) + push + createEnd);
    return script;
}

const RedisScript &nativeAppendScript()
{
    static const RedisScript script(
        expectingScript(findRevision, QByteArray(appendHead) + push + appendTail + copyExpiry + appendEnd));
    return script;
}

const RedisScript &nativeRemoveScript()
{
    static const RedisScript script(expectingScript(QByteArray(findRevision) + findGhost, removeIndexed));
    return script;
}

const RedisScript &nativeExpireScript()
{
    static const RedisScript script(expectingScript(findRevision, expireBody));
    return script;
}

} // namespace SessionDeck
