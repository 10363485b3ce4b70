// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/expirytime.h"

#include "core/base/coretext.h"

#include <algorithm>

namespace SessionDeck {

using namespace Qt::StringLiterals;

std::optional<qint64> parseDuration(QStringView text)
{
    struct Unit
    {
        QLatin1StringView letter;
        QLatin1StringView word; // also with an s behind it
        qint64 seconds;
    };
    static constexpr Unit units[] = {{"s"_L1, "second"_L1, 1},
                                     {"m"_L1, "minute"_L1, 60},
                                     {"h"_L1, "hour"_L1, 3600},
                                     {"d"_L1, "day"_L1, 86400},
                                     {"w"_L1, "week"_L1, 604800}};
    constexpr qint64 longest = 1000LL * 366 * 86400; // a thousand years
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const qint64 count = text.first(end - text.begin()).toLongLong(&isNumber);
    QStringView unitText = text.sliced(end - text.begin()).trimmed();
    for (const Unit &unit : units) {
        const bool isWord = unitText == unit.word
            || (unitText.chopped(unitText.isEmpty() ? 0 : 1) == unit.word && unitText.endsWith(u's'));
        if (isNumber && (unitText == unit.letter || isWord) && count <= longest / unit.seconds)
            return count * unit.seconds * 1'000'000;
    }
    return {};
}

Result<Timestamp> parseExpiry(const QString &text, Timestamp now)
{
    if (text == u"never")
        return Timestamp();
    const std::optional<qint64> duration = parseDuration(text);
    const Timestamp moment
        = duration ? Timestamp::fromMicroseconds(now.microseconds() + *duration) : Timestamp::fromIso(text);
    if (moment.isNull())
        return fail(
            ErrorCode::Invalid,
            CoreText::tr(
                "\"%1\" is no time to expire at. Use a duration (30m, 2h, 3 days, 2w), \"never\", or a time "
                "as 2030-01-31T12:00:00Z.")
                .arg(text));
    if (moment <= now) // a store with expiry would delete the session at once
        return fail(ErrorCode::Invalid,
                    CoreText::tr("\"%1\" is not in the future. To remove a session, use delete.").arg(text));
    return moment;
}

} // namespace SessionDeck
