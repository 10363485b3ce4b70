// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisscript.h"

#include <QCryptographicHash>

#include <array>

namespace SessionDeck {

namespace {

using Call = std::array<QByteArrayView, 2>; // the command and the script

void appendCall(QByteArray &out, const Call &call, const RedisCommand &keys, const RedisCommand &arguments)
{
    appendArrayHead(out, qsizetype(call.size()) + 1 + keys.size() + arguments.size());
    for (const QByteArrayView word : call)
        appendBulk(out, word);
    appendBulk(out, QByteArray::number(keys.size()));
    for (const QByteArray &key : keys)
        appendBulk(out, key);
    for (const QByteArray &argument : arguments)
        appendBulk(out, argument);
}

} // namespace

RedisScript::RedisScript(QByteArray body)
    : m_body(std::move(body)), m_sha(QCryptographicHash::hash(m_body, QCryptographicHash::Sha1).toHex())
{
}

void RedisScript::appendBySha(QByteArray &out, const RedisCommand &keys, const RedisCommand &arguments) const
{
    appendCall(out, {"EVALSHA", m_sha}, keys, arguments);
}

void RedisScript::appendByBody(QByteArray &out, const RedisCommand &keys, const RedisCommand &arguments) const
{
    appendCall(out, {"EVAL", m_body}, keys, arguments);
}

} // namespace SessionDeck
