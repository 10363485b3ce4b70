// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisreply.h"

#include <hiredis/hiredis.h>

namespace SessionDeck {

bool RedisValue::isNil() const
{
    return !m_reply || m_reply->type == REDIS_REPLY_NIL;
}

bool RedisValue::isError() const
{
    return m_reply && m_reply->type == REDIS_REPLY_ERROR;
}

bool RedisValue::isArray() const
{
    return m_reply && m_reply->type == REDIS_REPLY_ARRAY;
}

QByteArrayView RedisValue::text() const
{
    const bool hasText = m_reply
        && (m_reply->type == REDIS_REPLY_STRING || m_reply->type == REDIS_REPLY_STATUS
            || m_reply->type == REDIS_REPLY_ERROR);
    return hasText ? QByteArrayView(m_reply->str, qsizetype(m_reply->len)) : QByteArrayView();
}

qint64 RedisValue::integer(qint64 otherwise) const
{
    if (m_reply && m_reply->type == REDIS_REPLY_INTEGER)
        return m_reply->integer;
    bool ok = false;
    const qint64 number = text().toLongLong(&ok);
    return ok ? number : otherwise;
}

size_t RedisValue::size() const
{
    return isArray() ? m_reply->elements : 0;
}

RedisValue RedisValue::at(size_t index) const
{
    return index < size() ? RedisValue(m_reply->element[index]) : RedisValue();
}

void FreeRedisReply::operator()(redisReply *reply) const
{
    freeReplyObject(reply);
}

void FreeRedisReader::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

} // namespace SessionDeck
