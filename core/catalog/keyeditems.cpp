// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/keyeditems.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace SessionDeck {

namespace {

constexpr int digitBits = 11;
constexpr quint64 digitMask = (quint64(1) << digitBits) - 1;
constexpr int digitsAtOnce = 3;
constexpr size_t fewItems = 2048; // for which counting the digits costs more than comparing

// Bits in which some of the keys differ.
quint64 varyingBits(std::span<const KeyedItem> items)
{
    quint64 bits = 0;
    for (const KeyedItem &item : items)
        bits |= item.key ^ items.front().key;
    return bits;
}

void sortByDigit(std::span<const KeyedItem> from, std::span<KeyedItem> to, int shift)
{
    std::array<quint32, digitMask + 1> places = {};
    for (const KeyedItem &item : from)
        ++places[(item.key >> shift) & digitMask];
    quint32 before = 0;
    for (quint32 &place : places)
        before += std::exchange(place, before);
    for (const KeyedItem &item : from)
        to[places[(item.key >> shift) & digitMask]++] = item;
}

// Sorts by the digits from bit `low` up to `top`, the lowest first.
void sortByDigits(std::span<KeyedItem> items, std::span<KeyedItem> spare, int low, int top)
{
    std::span<KeyedItem> from = items;
    std::span<KeyedItem> to = spare.first(items.size());
    for (int shift = low; shift < top; shift += digitBits) {
        sortByDigit(from, to, shift);
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::ranges::copy(from, items.begin());
}

} // namespace

void sortByKey(std::span<KeyedItem> items, std::span<KeyedItem> spare)
{
    if (std::ranges::is_sorted(items, {}, &KeyedItem::key))
        return;
    if (items.size() < fewItems) {
        std::ranges::sort(items);
        return;
    }
    // The highest digits tell nearly all apart; what they do not is sorted on its own.
    const int top = int(std::bit_width(varyingBits(items)));
    const int low = std::max(0, top - digitsAtOnce * digitBits);
    sortByDigits(items, spare, low, top);
    for (size_t begin = 0; low > 0 && begin < items.size();) {
        const quint64 high = items[begin].key >> low;
        size_t end = begin + 1;
        while (end < items.size() && items[end].key >> low == high)
            ++end;
        if (end - begin > 1)
            sortByKey(items.subspan(begin, end - begin), spare);
        begin = end;
    }
}

} // namespace SessionDeck
