// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/expiryfigures.h"

namespace SessionDeck {

using namespace std::chrono_literals;

Result<std::vector<Figure>> expiryFigures(SessionStore &store, std::stop_token stop)
{
    struct Horizon
    {
        const char *metric;
        qint64 end; // microseconds since the epoch
        qint64 count = 0;
    };
    const auto within = [now = Timestamp::now().microseconds()](std::chrono::microseconds time) {
        return now + time.count();
    };
    Horizon horizons[]
        = {{"expiring_1h", within(1h)}, {"expiring_24h", within(24h)}, {"expiring_7d", within(7 * 24h)}};
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const Timestamp expires = batch.at(i).expires;
            for (Horizon &horizon : horizons)
                horizon.count += !expires.isNull() && expires.microseconds() <= horizon.end ? 1 : 0;
        }
    }};
    if (const Result<void> done = store.scan({.stop = std::move(stop)}, sink); !done)
        return fail(done.error());
    std::vector<Figure> figures;
    for (const Horizon &horizon : horizons)
        figures.push_back({horizon.metric, double(horizon.count)});
    return figures;
}

} // namespace SessionDeck
