// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/slotnumbering.h"

#include "core/catalog/slotindex.h"

#include <algorithm>
#include <atomic>

namespace SessionDeck {

namespace {

constexpr size_t mostNumberingSteps = 8;

quint64 newNumberingName()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

void renumberSlots(std::vector<quint32> &numbers, const std::vector<bool> &kept)
{
    std::vector<quint32> now(kept.size(), SlotIndex::none);
    quint32 next = 0;
    for (size_t slot = 0; slot < kept.size(); ++slot) {
        if (kept[slot])
            now[slot] = next++;
    }
    for (quint32 &number : numbers)
        number = number < now.size() ? now[number] : SlotIndex::none;
}

} // namespace

SlotNumbering::SlotNumbering() : m_name(newNumberingName())
{
}

SlotNumbering SlotNumbering::without(std::vector<bool> kept) const
{
    SlotNumbering next;
    const size_t most = std::min(m_steps.size(), mostNumberingSteps - 1);
    next.m_steps.assign(m_steps.end() - std::ptrdiff_t(most), m_steps.end());
    next.m_steps.push_back(
        {.before = m_name, .kept = std::make_shared<const std::vector<bool>>(std::move(kept))});
    return next;
}

bool SlotNumbering::follow(std::vector<quint32> &numbers, const SlotNumbering &earlier) const
{
    if (m_name == earlier.m_name)
        return true;
    const auto first = std::ranges::find(m_steps, earlier.m_name, &Step::before);
    for (auto step = first; step != m_steps.end(); ++step)
        renumberSlots(numbers, *step->kept);
    return first != m_steps.end();
}

} // namespace SessionDeck
