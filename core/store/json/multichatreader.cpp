// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/store/json/multichatlayout.h"
#include "core/store/json/multichatrecord.h"

#include <algorithm>
#include <numeric>

namespace SessionDeck {

namespace {

void readHeader(const DocumentIndex &index, const DocumentEntry &entry, LoadedSession &loaded)
{
    LineSummary summary;
    multichatLayout().summarise(index, entry, summary);
    loaded.health = summary.numbers.health;
    loaded.reason = summary.reason;
    if (!entry.records.empty()) {
        if (Result<MultichatRecord> record = decodeMultichatRecord(index.element(0, entry.records.back())))
            loaded.session = std::move(record->session);
    }
    loaded.session.id = entry.id;
}

} // namespace

std::vector<size_t> multichatOrder(const std::vector<Timestamp> &times)
{
    std::vector<Timestamp> effective = times;
    for (size_t i = 1; i < effective.size(); ++i)
        effective[i] = effective[i].isNull() ? effective[i - 1] : effective[i];
    std::vector<size_t> order(times.size());
    std::iota(order.begin(), order.end(), size_t(0));
    if (!std::ranges::is_sorted(effective)) // they mostly are
        std::ranges::stable_sort(order, [&](size_t a, size_t b) { return effective[a] < effective[b]; });
    return order;
}

Result<LoadedSession> readMultichat(const DocumentIndex &index, const DocumentEntry &entry,
                                    const LoadRequest &request)
{
    LoadedSession loaded;
    readHeader(index, entry, loaded);
    std::vector<Timestamp> times;
    times.reserve(entry.messages.size());
    for (const qsizetype place : entry.messages)
        times.push_back(index.messageTimes[size_t(place)]);
    const std::vector<size_t> order = multichatOrder(times);
    const auto total = qint64(order.size());
    const qint64 first
        = std::clamp<qint64>(request.first < 0 ? total + request.first : request.first, 0, total);
    const qint64 end = request.count < 0 ? total : std::min(total, first + std::min(request.count, total));
    for (qint64 i = first; i < end; ++i) {
        if (request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Loading was stopped."));
        const QByteArrayView element = index.element(1, entry.messages[order[size_t(i)]]);
        loaded.session.messages.push_back(decodeMultichatMessage(element));
        loaded.session.messages.back().ordinal = i;
    }
    loaded.totalMessages = total;
    loaded.revision = index.revision(entry);
    loaded.sizeBytes = index.sizeBytes(entry);
    return loaded;
}

} // namespace SessionDeck
