// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/expirymatch.h"

#include "core/base/coretext.h"
#include "core/base/timespan.h"
#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

namespace {

constexpr qint64 tolerance = 1'000'000; // µs
constexpr qint64 noSuchKey = -2;

QString momentText(const QByteArray &key, Timestamp expires)
{
    return expires.isNull() ? CoreText::tr("%1 never expires").arg(printableKey(key))
                            : CoreText::tr("%1 expires at %2").arg(printableKey(key), expires.toIso());
}

QString faultText()
{
    return CoreText::tr("The keys of the session do not expire together: %1, %2. Set its expiry "
                        "anew, or a part of it is lost before the other.");
}

} // namespace

QString expiryFault(const RedisKeyspace &keyspace, const KeyExpiry &first, const KeyExpiry &second)
{
    if (first.reply.integer(noSuchKey) == noSuchKey || second.reply.integer(noSuchKey) == noSuchKey)
        return {};
    const Timestamp one = redisExpiry(keyspace, first.reply);
    const Timestamp other = redisExpiry(keyspace, second.reply);
    const bool together = one.isNull() || other.isNull() ? one.isNull() && other.isNull()
                                                         : qAbs(microsecondsBetween(one, other)) <= tolerance;
    return together ? QString() : faultText().arg(momentText(first.key, one), momentText(second.key, other));
}

bool isExpiryFault(const QString &reason)
{
    return reason.contains(faultText().section(u'%', 0, 0));
}

} // namespace SessionDeck
