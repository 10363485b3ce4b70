// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/expirytime.h"

#include "app/ctl/ctltext.h"

namespace SessionDeck {

std::optional<qint64> parseDuration(QStringView text)
{
    struct Unit
    {
        char16_t letter;
        qint64 seconds;
    };
    static constexpr Unit units[] = {{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}, {u'w', 604800}};
    constexpr qint64 longest = 1000LL * 366 * 86400; // a thousand years
    bool isNumber = false;
    const qint64 count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    for (const Unit &unit : units) {
        if (isNumber && text.endsWith(unit.letter) && count >= 0 && count <= longest / unit.seconds)
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
            Ctl::tr("\"%1\" is no time to expire at. Use a duration (30m, 2h, 7d, 2w), \"never\", or a time "
                    "as 2030-01-31T12:00:00Z.")
                .arg(text));
    if (moment <= now) // a store with expiry would delete the session at once
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is not in the future. To remove a session, use delete.").arg(text));
    return moment;
}

} // namespace SessionDeck
