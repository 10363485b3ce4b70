// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/othersverdict.h"

#include "core/base/contenthash.h"
#include "core/base/timespan.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 oneSecond = 1'000'000;
constexpr qint64 betweenGrowths = 600 * oneSecond;

bool expireTheSame(Timestamp a, Timestamp b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    return std::abs(microsecondsBetween(a, b)) <= oneSecond;
}

bool isOfOthers(const Version &version)
{
    return version.origin == ChangeOrigin::Others || version.origin == ChangeOrigin::Expired;
}

// Versions that hold only what was changed name no state; they are told by what they were added to.
bool standsFor(const Version &version, const KnownSession &known)
{
    if (!version.revision.isEmpty())
        return version.revision == known.version.revision;
    return version.kind != VersionKind::Absent && version.messageCount == known.version.messageCount;
}

} // namespace

QByteArray markOf(const SummaryView &row)
{
    return contentHash({row.title, row.participants, QByteArray::number(row.messageCount),
                        QByteArray::number(row.sizeBytes),
                        QByteArray::number(row.lastActivity.microseconds()),
                        QByteArray::number(row.expires.microseconds() / 1'000'000),
                        QByteArray::number(int(row.health))})
        .first(16);
}

bool isAsKnown(const KnownSession &known, const SeenSession &now)
{
    if (now.isAbsent())
        return false;
    return !now.version.revision.isEmpty() && known.version.revision == now.version.revision
        && expireTheSame(known.version.expires, now.version.expires);
}

bool isUpToDate(const std::optional<KnownSession> &known, const SeenSession &now, const QByteArray &mark)
{
    if (!known)
        return now.isAbsent();
    return isAsKnown(*known, now) && (mark.isEmpty() || mark == known->mark);
}

bool isOwnChange(const KnownSession &known, std::span<const Version> versions)
{
    return std::ranges::any_of(versions, [&](const Version &version) {
        return version.id > known.after && !isOfOthers(version) && standsFor(version, known);
    });
}

bool isGrowthNoted(std::span<const Version> versions, Timestamp now)
{
    if (versions.empty())
        return false;
    const Version &newest = versions.front();
    return newest.kind == VersionKind::Appended && isOfOthers(newest)
        && std::abs(microsecondsBetween(newest.made, now)) < betweenGrowths;
}

bool isGrowthOf(const Session &before, const Session &now)
{
    if (now.messages.size() <= before.messages.size()
        || !std::equal(before.messages.begin(), before.messages.end(), now.messages.begin()))
        return false;
    const bool sameHeader = before.title == now.title && before.created == now.created
        && before.metadata == now.metadata && expireTheSame(before.expires, now.expires);
    return sameHeader && std::ranges::all_of(before.participants, [&](const QString &participant) {
               return now.participants.contains(participant);
           });
}

Session grownPart(const Session &before, const Session &now)
{
    return {.id = before.id,
            .participants = before.participants,
            .created = before.created,
            .lastActivity = before.lastActivity,
            .messages = {now.messages.begin() + qsizetype(before.messages.size()), now.messages.end()}};
}

} // namespace SessionDeck
