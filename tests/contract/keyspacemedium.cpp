// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/medium.h"
#include "tests/support/redisserver.h"

namespace SessionDeck {

namespace {

// Everything below a prefix, a line per string, field, member or entry: its place and its value, both in
// hexadecimal digits, because replies are joined with blanks.
constexpr char dumpScript[] = R"(
local out = {}
local function hex(s) return (tostring(s):gsub('.', function(c) return string.format('%02x', c:byte()) end)) end
local function add(place, value) table.insert(out, hex(place) .. ':' .. hex(value)) end
local function pairwise(key, list) for i = 1, #list, 2 do add(key .. ' / ' .. list[i], list[i + 1]) end end
local read = {
  string = function(key) add(key, redis.call('GET', key)) end,
  hash = function(key) pairwise(key, redis.call('HGETALL', key)) end,
  zset = function(key) pairwise(key, redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')) end,
  set = function(key) for _, member in ipairs(redis.call('SMEMBERS', key)) do add(key .. ' / ' .. member, '') end end,
  list = function(key) for i, entry in ipairs(redis.call('LRANGE', key, 0, -1)) do add(key .. ' / ' .. i, entry) end end,
  stream = function(key) for _, entry in ipairs(redis.call('XRANGE', key, '-', '+')) do pairwise(key .. ' / ' .. entry[1], entry[2]) end end,
}
for _, key in ipairs(redis.call('KEYS', '*')) do
  if key:sub(1, #ARGV[1]) == ARGV[1] then
    read[redis.call('TYPE', key).ok](key)
    add(key .. ' (expires)', redis.call('PEXPIRETIME', key))
  end
end
return table.concat(out, ' '))";

// One for the program; tests run one by one and have prefixes of their own.
RedisServer &sharedServer()
{
    static RedisServer server;
    return server;
}

class KeyspaceMedium : public Medium
{
public:
    KeyspaceMedium();

    StoreLocation location() const override;
    MediumBytes bytes() const override;
    QStringList names() const override;
    void apply(const QByteArrayList &words) override;

private:
    RedisServer &m_server;
    QString m_prefix;
};

KeyspaceMedium::KeyspaceMedium() : m_server(sharedServer())
{
    static int count = 0;
    m_prefix = QString::number(++count) + u':';
}

StoreLocation KeyspaceMedium::location() const
{
    return m_server.location({}, m_prefix);
}

MediumBytes KeyspaceMedium::bytes() const
{
    MediumBytes all;
    const QByteArray dump = m_server.command({"EVAL", dumpScript, "0", m_prefix.toUtf8()});
    if (dump.isEmpty())
        return all;
    for (const QByteArray &entry : dump.split(' ')) {
        const QByteArrayList parts = entry.split(':');
        all[QString::fromUtf8(QByteArray::fromHex(parts.value(0)))] = QByteArray::fromHex(parts.value(1));
    }
    return all;
}

QStringList KeyspaceMedium::names() const
{
    QStringList names;
    for (const QString &place : bytes().keys()) {
        if (place.endsWith(" (expires)")) // each key has that once
            names.append(place.chopped(int(qstrlen(" (expires)"))));
    }
    return names;
}

// "$" in a word stands for the prefix of this medium's keys.
void KeyspaceMedium::apply(const QByteArrayList &words)
{
    QByteArrayList command = words;
    for (QByteArray &word : command) {
        if (word.startsWith('$'))
            word.replace(0, 1, m_prefix.toUtf8());
    }
    const QByteArray reply = m_server.command(command);
    if (reply.startsWith('-'))
        qFatal("redis: %s", reply.constData());
}

} // namespace

std::unique_ptr<Medium> makeKeyspaceMedium()
{
    return std::make_unique<KeyspaceMedium>();
}

} // namespace SessionDeck
