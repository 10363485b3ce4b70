// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/roworder.h"

#include "core/catalog/keyeditems.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <span>

namespace SessionDeck {

namespace {

// Entries whose texts are equal before `depth`.
struct Run
{
    size_t begin = 0;
    size_t end = 0;
    qsizetype depth = 0;
};

constexpr qsizetype wordBytes = sizeof(quint64);
constexpr size_t stopInterval = 0x10000;

// Eight bytes of the text as a number that sorts as they do; zeros beyond its end.
quint64 wordAt(QByteArrayView text, qsizetype depth)
{
    quint64 word = 0;
    if (depth < text.size())
        std::memcpy(&word, text.data() + depth, size_t(std::min(text.size() - depth, wordBytes)));
    return qFromBigEndian(word);
}

bool readKeys(std::vector<KeyedItem> &entries, const Run &run, const TextKeys &keys,
              const std::stop_token &stop)
{
    const quint64 flip = keys.order == Qt::DescendingOrder ? ~quint64(0) : 0;
    for (size_t i = run.begin; i < run.end; ++i) {
        entries[i].key = wordAt(keys.textOf(entries[i].item), run.depth) ^ flip;
        if (i % stopInterval == 0 && stop.stop_requested())
            return false;
    }
    return !stop.stop_requested();
}

// Adds the runs of equal keys whose texts go on.
void addRuns(const std::vector<KeyedItem> &entries, const Run &run, Qt::SortOrder order,
             std::vector<Run> &runs)
{
    const quint64 flip = order == Qt::DescendingOrder ? ~quint64(0) : 0;
    for (size_t begin = run.begin; begin < run.end;) {
        size_t end = begin + 1;
        while (end < run.end && entries[end].key == entries[begin].key)
            ++end;
        const bool goesOn = ((entries[begin].key ^ flip) & 0xff) != 0;
        if (end - begin > 1 && goesOn)
            runs.push_back({begin, end, run.depth + wordBytes});
        begin = end;
    }
}

std::vector<KeyedItem> entriesOf(const std::vector<quint32> &items)
{
    std::vector<KeyedItem> entries(items.size());
    std::ranges::transform(items, entries.begin(), [](quint32 item) { return KeyedItem{.item = item}; });
    return entries;
}

} // namespace

bool orderByNumber(std::vector<quint32> &items, const std::function<quint64(quint32)> &keyOf,
                   const std::stop_token &stop)
{
    std::vector<KeyedItem> entries = entriesOf(items);
    for (KeyedItem &entry : entries)
        entry.key = keyOf(entry.item);
    if (stop.stop_requested())
        return false;
    std::vector<KeyedItem> spare(entries.size());
    sortByKey(entries, spare);
    std::ranges::transform(entries, items.begin(), &KeyedItem::item);
    return true;
}

bool orderByText(std::vector<quint32> &items, const TextKeys &keys, const std::stop_token &stop)
{
    // Eight bytes at a time, and only within what was equal so far: texts with long common beginnings cost
    // their length once and not once per comparison.
    std::vector<KeyedItem> entries = entriesOf(items);
    std::vector<KeyedItem> spare(entries.size());
    std::vector<Run> runs = {{0, entries.size(), 0}};
    while (!runs.empty()) {
        const Run run = runs.back();
        runs.pop_back();
        if (!readKeys(entries, run, keys, stop))
            return false;
        sortByKey(std::span(entries).subspan(run.begin, run.end - run.begin), spare);
        addRuns(entries, run, keys.order, runs);
    }
    std::ranges::transform(entries, items.begin(), &KeyedItem::item);
    return true;
}

} // namespace SessionDeck
