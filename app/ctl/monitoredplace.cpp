// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/monitoredplace.h"

#include "app/ctl/access.h"
#include "app/ctl/ctltext.h"
#include "core/session/expirytime.h"

namespace SessionDeck {

namespace {

constexpr std::chrono::milliseconds usual{1000};
constexpr std::chrono::hours longest{24};

Result<std::chrono::milliseconds> intervalOf(const Context &context)
{
    if (!context.has("interval"))
        return usual;
    const QString text = context.value("interval");
    const std::optional<qint64> microseconds = parseDuration(text);
    const auto interval = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::microseconds(microseconds.value_or(0)));
    if (interval < usual || interval > longest)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no interval. Use a duration from 1s to 24h (5s, 1m).").arg(text));
    return interval;
}

} // namespace

Result<MonitoredStore> monitoredFor(Context &context, const QString &place)
{
    const Result<std::chrono::milliseconds> interval = intervalOf(context);
    if (!interval)
        return fail(interval.error());
    const Result<ReachedPlace> reached = reachFor(context, place);
    if (!reached)
        return fail(reached.error());
    return MonitoredStore{
        .location = reached->location, .options = reached->options, .interval = *interval, .watch = true};
}

} // namespace SessionDeck
