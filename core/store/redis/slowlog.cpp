// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/slowlog.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

#include <algorithm>

namespace SessionDeck {

namespace {

enum EntryField : size_t { EntryId, Seconds, Microseconds, Words, Client, ClientName };

// Commands whose second word is not a key, but what they do, or a script.
bool hasSubcommand(const QByteArray &name)
{
    static constexpr QByteArrayView names[]
        = {"CONFIG", "CLIENT", "SCRIPT",  "FUNCTION", "MEMORY",  "OBJECT",  "XGROUP", "XINFO",
           "DEBUG",  "ACL",    "COMMAND", "CLUSTER",  "LATENCY", "SLOWLOG", "MODULE", "PUBSUB"};
    return std::ranges::find(names, name) != std::end(names);
}

// Where the first key stands; behind the end if there is none, or nothing that may be shown.
size_t firstKey(const QByteArray &name, const RedisValue &words)
{
    const bool isSecret = name == "AUTH" || name == "HELLO" || name == "CONFIG" || name == "ACL";
    const bool isScript = name.startsWith("EVAL") || name.startsWith("FCALL");
    if (isSecret || (isScript && words.at(2).integer() <= 0))
        return words.size();
    return isScript ? 3 : hasSubcommand(name) ? 2 : 1;
}

// "HGETALL app:{a}:h", "RPUSH app:{a}:m (3 more)".
QString textOf(const RedisValue &words)
{
    const QByteArray name = words.at(0).text().toByteArray().toUpper();
    const size_t key = firstKey(name, words);
    QString text = QString::fromUtf8(name).left(40);
    if (hasSubcommand(name))
        text += u' ' + QString::fromUtf8(words.at(1).text()).left(40);
    if (key < words.size())
        text += u' ' + printableKey(words.at(key).text()).left(128);
    if (key + 1 < words.size())
        text += u' ' + CoreText::tr("(%1 more)").arg(words.size() - key - 1);
    return text;
}

} // namespace

std::vector<SlowWork> readSlowLog(const RedisValue &reply)
{
    std::vector<SlowWork> slow;
    for (size_t i = 0; i < reply.size(); ++i) {
        const RedisValue entry = reply.at(i);
        QString client = QString::fromUtf8(entry.at(Client).text());
        if (!entry.at(ClientName).text().isEmpty())
            client = QString::fromUtf8(entry.at(ClientName).text()) + u" (" + client + u')';
        slow.push_back({.id = entry.at(EntryId).integer(),
                        .at = Timestamp::fromMicroseconds(entry.at(Seconds).integer() * 1'000'000),
                        .nanoseconds = entry.at(Microseconds).integer() * 1000,
                        .text = textOf(entry.at(Words)),
                        .client = client.left(100)});
    }
    return slow;
}

} // namespace SessionDeck
