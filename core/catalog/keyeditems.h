// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <span>
#include <vector>

namespace SessionDeck {

/// An item (the number of a row or a list) beside what it is sorted by: to look that up while sorting would
/// cost a cache miss each time.
struct KeyedItem
{
    quint64 key = 0;
    quint32 item = 0;

    friend auto operator<=>(const KeyedItem &, const KeyedItem &) = default;
};

/// Sorts by key. Items come with their numbers ascending, and those with equal keys stay so. The time it
/// takes grows with how many they are and not faster. `spare` is memory to work in, at least as many; what it
/// holds afterwards means nothing.
void sortByKey(std::span<KeyedItem> items, std::span<KeyedItem> spare);

} // namespace SessionDeck
