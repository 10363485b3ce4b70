// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisscript.h"

#include <QCryptographicHash>

namespace SessionDeck {

RedisScript::RedisScript(QByteArray body)
    : m_body(std::move(body)), m_sha(QCryptographicHash::hash(m_body, QCryptographicHash::Sha1).toHex())
{
}

RedisCommand RedisScript::bySha(const RedisCommand &keys, const RedisCommand &arguments) const
{
    return RedisCommand{"EVALSHA", m_sha, QByteArray::number(keys.size())} + keys + arguments;
}

RedisCommand RedisScript::byBody(const RedisCommand &keys, const RedisCommand &arguments) const
{
    return RedisCommand{"EVAL", m_body, QByteArray::number(keys.size())} + keys + arguments;
}

} // namespace SessionDeck
