// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogoverview.h"

#include "core/base/coretext.h"
#include "core/catalog/catalogchunk.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 hour = 3'600'000'000;
constexpr int hours = 24;
constexpr int days = 30;

struct RankedSlot
{
    quint32 slot = 0;
    qint64 rank = 0;
};

// The slots of the highest ranks so far; those of no rank stay out.
class TopSlots
{
public:
    explicit TopSlots(size_t most) : m_most(most)
    {
    }

    void offer(quint32 slot, qint64 rank)
    {
        if (rank <= 0 || (m_slots.size() == m_most && rank <= m_slots.back().rank))
            return;
        const auto place = std::ranges::upper_bound(m_slots, rank, std::ranges::greater(), &RankedSlot::rank);
        m_slots.insert(place, {.slot = slot, .rank = rank});
        if (m_slots.size() > m_most)
            m_slots.pop_back();
    }
    const std::vector<RankedSlot> &ranked() const
    {
        return m_slots;
    }

private:
    size_t m_most;
    std::vector<RankedSlot> m_slots;
};

// Catalogs build themselves anew now and then, so a slot may hold another session than before.
qint64 growthOf(const OverviewRequest &request, quint32 slot, const SummaryView &row)
{
    QByteArray scratch;
    if (!request.before || slot >= request.before->slotCount() || !request.before->holds(slot))
        return 0;
    const SummaryView before = request.before->at(slot, scratch);
    const bool isKnown = before.sizeBytes >= 0 && row.sizeBytes >= 0 && before.id == row.id;
    return isKnown ? row.sizeBytes - before.sizeBytes : 0;
}

std::vector<ExpiryStretch> stretches(Timestamp from, qint64 length, int count)
{
    std::vector<ExpiryStretch> list;
    const auto moment = [&](int i) { return Timestamp::fromMicroseconds(from.microseconds() + i * length); };
    for (int i = 0; i < count; ++i)
        list.push_back({.from = moment(i), .to = moment(i + 1)});
    return list;
}

void countExpiry(std::vector<ExpiryStretch> &list, Timestamp expires)
{
    const ExpiryStretch &first = list.front();
    const qint64 length = first.to.microseconds() - first.from.microseconds();
    const qint64 at = (expires.microseconds() - first.from.microseconds()) / length;
    if (expires >= first.from && at < qint64(list.size()))
        ++list[size_t(at)].sessions;
}

std::vector<TopSession> sessionsAt(const OverviewRequest &request, const TopSlots &top)
{
    std::vector<TopSession> list;
    QByteArray scratch;
    for (const RankedSlot &ranked : top.ranked()) {
        const SummaryView row = request.now->at(ranked.slot, scratch);
        list.push_back({.id = QString::fromUtf8(row.id),
                        .title = QString::fromUtf8(row.title),
                        .bytes = row.sizeBytes,
                        .growth = growthOf(request, ranked.slot, row)});
    }
    return list;
}

} // namespace

Result<CatalogOverview> catalogOverview(const OverviewRequest &request, const std::stop_token &stop)
{
    CatalogOverview overview{.hours = stretches(request.at, hour, hours),
                             .days = stretches(request.at, hours * hour, days)};
    TopSlots largest(request.top);
    TopSlots growing(request.top);
    QByteArray scratch;
    for (quint32 slot = 0; slot < request.now->slotCount(); ++slot) {
        if (slot % CatalogChunk::capacity == 0 && stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped."));
        if (!request.now->holds(slot))
            continue;
        const SummaryView row = request.now->at(slot, scratch);
        largest.offer(slot, row.sizeBytes);
        growing.offer(slot, growthOf(request, slot, row));
        if (row.expires.isNull())
            continue;
        ++overview.expiring;
        countExpiry(overview.hours, row.expires);
        countExpiry(overview.days, row.expires);
    }
    overview.largest = sessionsAt(request, largest);
    overview.growing = sessionsAt(request, growing);
    return overview;
}

} // namespace SessionDeck
