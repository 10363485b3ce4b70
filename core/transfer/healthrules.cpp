// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/healthrules.h"

#include "core/base/coretext.h"
#include "core/base/timespan.h"
#include "core/store/json/jsonlbody.h"
#include "core/store/redis/expirymatch.h"

#include <QSet>

namespace SessionDeck {

namespace {

constexpr qint64 timeTolerance = 1'000'000; // us: some layouts keep whole seconds

bool isTornEnd(const QString &reason)
{
    return reason.contains(tornEnd(0).message);
}

// As the layout native says it; the column's name is not translated.
bool isFieldFault(const QString &reason)
{
    return reason.contains(u": metadata is not a JSON object");
}

bool isCountFault(const QString &reason)
{
    return reason.contains(u": message_count says ");
}

struct KnownDamage
{
    const char *driver;
    const char *layout;
    bool (*means)(const QString &reason);
    FindingKind kind;
};
constexpr KnownDamage known[] = {
    {"json", "jsonl", isTornEnd, FindingKind::TornEnd},
    {"sqlite", "native", isFieldFault, FindingKind::UnreadableFields},
    {"sqlite", "native", isCountFault, FindingKind::WrongCount},
    {"redis", "native", isExpiryFault, FindingKind::UnevenExpiry},
};

HealthFinding finding(FindingKind kind, const Session &session, const QString &message)
{
    return {.kind = kind, .session = session.id, .message = message};
}

void compareTimes(const Session &session, std::vector<HealthFinding> &found)
{
    Timestamp oldest;
    Timestamp newest;
    for (const Message &message : session.messages) {
        if (message.timestamp.isNull())
            continue;
        oldest = oldest.isNull() ? message.timestamp : std::min(oldest, message.timestamp);
        newest = std::max(newest, message.timestamp);
    }
    if (newest.isNull())
        return;
    const auto isLater = [](Timestamp one, Timestamp other) {
        return !one.isNull() && !other.isNull() && microsecondsBetween(other, one) > timeTolerance;
    };
    if (isLater(newest, session.lastActivity))
        found.push_back(
            finding(FindingKind::WrongTimes, session,
                    CoreText::tr("The last activity is given as %1, but a message was written at %2.")
                        .arg(session.lastActivity.toIso(), newest.toIso())));
    if (isLater(session.created, oldest))
        found.push_back(finding(FindingKind::WrongTimes, session,
                                CoreText::tr("It was created at %1, but a message was written at %2.")
                                    .arg(session.created.toIso(), oldest.toIso())));
}

FindingKind kindOf(Health health, const StoreLocation &location, const QString &reason)
{
    if (health == Health::Orphan)
        return FindingKind::Orphan;
    return health == Health::Ghost ? FindingKind::Ghost : damageKind(location, reason);
}

} // namespace

FindingKind damageKind(const StoreLocation &location, const QString &reason)
{
    for (const KnownDamage &damage : known) {
        if (location.driver == QLatin1StringView(damage.driver)
            && location.layout == QLatin1StringView(damage.layout) && damage.means(reason))
            return damage.kind;
    }
    return FindingKind::Damaged;
}

std::vector<HealthFinding> contradictions(const Session &session)
{
    std::vector<HealthFinding> found;
    QSet<QString> ids;
    QSet<QString> repeated;
    for (const Message &message : session.messages) {
        if (!message.id.isEmpty() && ids.contains(message.id))
            repeated.insert(message.id);
        ids.insert(message.id);
    }
    if (!repeated.isEmpty())
        found.push_back(finding(FindingKind::RepeatedMessageId, session,
                                CoreText::tr("%1 message ids stand on several messages, \"%2\" among them.")
                                    .arg(QString::number(repeated.size()), *repeated.cbegin())));
    compareTimes(session, found);
    return found;
}

std::vector<HealthFinding> judgeSession(const StoreLocation &location, const QString &id,
                                        const ListedSession &listed, const Result<LoadedSession> &loaded)
{
    if (!loaded && loaded.error().code != ErrorCode::NotFound)
        return {{.kind = FindingKind::Damaged,
                 .session = id,
                 .place = loaded.error().place,
                 .message = loaded.error().message}};
    const bool worse = loaded && loaded->health != Health::Ok;
    const Health health = worse ? loaded->health : listed.health;
    const QString reason = worse ? loaded->reason : listed.reason;
    std::vector<HealthFinding> found
        = loaded ? contradictions(loaded->session) : std::vector<HealthFinding>();
    if (health != Health::Ok)
        found.insert(found.begin(),
                     {.kind = kindOf(health, location, reason), .session = id, .message = reason});
    else if (listed.found >= 0 && listed.counted != listed.found)
        found.push_back(
            {.kind = FindingKind::DriftedCount,
             .session = id,
             .message = CoreText::tr("Its record counts %1 messages, but %2 are there.")
                            .arg(QString::number(listed.counted), QString::number(listed.found))});
    return found;
}

} // namespace SessionDeck
