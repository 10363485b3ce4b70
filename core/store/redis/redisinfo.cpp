// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisinfo.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

struct InfoFact
{
    const char *key; // in INFO, and of the fact
    const char *label;
    FactUnit unit = FactUnit::Plain;
};
constexpr InfoFact infoFields[] = {
    {"redis_version", QT_TRANSLATE_NOOP("CoreText", "Server version")},
    {"role", QT_TRANSLATE_NOOP("CoreText", "Replication role")},
    {"master_link_status", QT_TRANSLATE_NOOP("CoreText", "Link to its master")},
    {"used_memory", QT_TRANSLATE_NOOP("CoreText", "Memory used by the whole server"), FactUnit::Bytes},
    {"maxmemory", QT_TRANSLATE_NOOP("CoreText", "Memory limit"), FactUnit::ByteLimit},
    {"maxmemory_policy", QT_TRANSLATE_NOOP("CoreText", "What goes when memory is full")},
    {"evicted_keys", QT_TRANSLATE_NOOP("CoreText", "Keys evicted since the server started")},
    {"expired_keys", QT_TRANSLATE_NOOP("CoreText", "Keys expired since the server started")},
    {"keyspace_hits", QT_TRANSLATE_NOOP("CoreText", "Look-ups that found a key")},
    {"keyspace_misses", QT_TRANSLATE_NOOP("CoreText", "Look-ups that found none")},
    {"aof_enabled", QT_TRANSLATE_NOOP("CoreText", "Every change goes to a log on disk (AOF)"),
     FactUnit::YesNo},
    {"aof_last_write_status", QT_TRANSLATE_NOOP("CoreText", "Last write to that log")},
    {"rdb_last_bgsave_status", QT_TRANSLATE_NOOP("CoreText", "Last snapshot to disk")},
    {"rdb_last_save_time", QT_TRANSLATE_NOOP("CoreText", "Time of the last snapshot"), FactUnit::UnixTime},
    {"rdb_changes_since_last_save", QT_TRANSLATE_NOOP("CoreText", "Changes since the last snapshot")},
};

std::optional<double> numberOf(const QByteArray &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

RedisInfo::RedisInfo(QByteArrayView reply)
{
    for (const QByteArray &line : reply.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_fields[line.first(colon)] = line.sliced(colon + 1).trimmed();
    }
}

std::optional<double> RedisInfo::number(const QByteArray &field) const
{
    return numberOf(text(field));
}

std::optional<double> RedisInfo::part(const QByteArray &field, const QByteArray &name) const
{
    for (const QByteArray &part : text(field).split(',')) {
        if (part.startsWith(QByteArray(name + '=')))
            return numberOf(part.sliced(name.size() + 1));
    }
    return {};
}

QByteArrayList RedisInfo::fieldsLike(const QByteArray &beginning) const
{
    QByteArrayList names;
    for (auto field = m_fields.lowerBound(beginning);
         field != m_fields.cend() && field.key().startsWith(beginning); ++field)
        names += field.key();
    return names;
}

std::vector<StoreFact> infoFacts(const RedisInfo &info)
{
    std::vector<StoreFact> told;
    for (const InfoFact &fact : infoFields) {
        const QByteArray value = info.text(fact.key);
        if (!value.isEmpty())
            told.push_back({QString::fromLatin1(fact.key),
                            QCoreApplication::translate("CoreText", fact.label), QString::fromUtf8(value),
                            fact.unit});
    }
    return told;
}

} // namespace SessionDeck
