// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/monitoredplace.h"

#include "app/ctl/access.h"
#include "app/ctl/ctltext.h"
#include "core/session/expirytime.h"

namespace SessionDeck {

namespace {

constexpr std::chrono::seconds shortest{1};
constexpr std::chrono::hours longest{24};

// As --interval says, or as the window was told for this store.
Result<SamplingPace> paceOf(const Context &context, const SamplingPace &saved)
{
    if (!context.has("interval"))
        return saved;
    const QString text = context.value("interval");
    const std::optional<qint64> microseconds = parseDuration(text);
    const auto interval = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::microseconds(microseconds.value_or(0)));
    if (interval < shortest || interval > longest)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no interval. Use a duration from 1s to 24h (5s, 1m).").arg(text));
    return SamplingPace{.shown = interval};
}

} // namespace

Result<MonitoredStore> monitoredFor(Context &context, const QString &place)
{
    const Result<ReachedPlace> reached = reachFor(context, place);
    const Result<SamplingPace> pace = reached ? paceOf(context, reached->pace) : fail(reached.error());
    if (!pace)
        return fail(pace.error());
    return MonitoredStore{
        .location = reached->asked, .options = reached->options, .pace = *pace, .watch = true};
}

} // namespace SessionDeck
