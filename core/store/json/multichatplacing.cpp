// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/multichatplacing.h"

#include "core/store/json/multichatlayout.h"
#include "core/store/json/multichatrecord.h"

#include <algorithm>

namespace SessionDeck {

namespace {

using Elements = std::vector<MultichatElement>;

Timestamp timeOfElement(const DocumentIndex &index, size_t document, qsizetype element)
{
    if (document == 1)
        return index.messageTimes[size_t(element)];
    const Result<MultichatRecord> record = decodeMultichatRecord(index.element(document, element));
    return record ? record->session.created : Timestamp();
}

// Read once for all changes that are made together.
const std::vector<Timestamp> &earliestTimes(const DocumentIndex &index, size_t document)
{
    index.earliestFrom.resize(index.documents.bytes.size());
    std::vector<Timestamp> &known = index.earliestFrom[document];
    const size_t count = index.containers[document].elements.size();
    if (known.size() == count)
        return known;
    known.resize(count);
    Timestamp earliest;
    for (size_t i = count; i-- > 0;) {
        const Timestamp time = timeOfElement(index, document, qsizetype(i));
        earliest = earliest.isNull() || (!time.isNull() && time < earliest) ? time : earliest;
        known[i] = earliest;
    }
    return known;
}

// Behind the last element that is not later.
qsizetype placeByTime(const DocumentIndex &index, size_t document, Timestamp time)
{
    const auto count = qsizetype(index.containers[document].elements.size());
    if (count == 0 || time.isNull() || timeOfElement(index, document, count - 1) <= time) // what happens now
        return count;
    const std::vector<Timestamp> &earliest = earliestTimes(index, document);
    return std::ranges::upper_bound(earliest, time) - earliest.begin();
}

// The nearest stored neighbours of a new message, as bounds of the places where it can stand.
std::pair<qsizetype, qsizetype> boundsOf(const Elements &wanted, size_t at, qsizetype count,
                                         bool sameTimeOnly)
{
    const auto binds = [&](const MultichatElement &other) {
        return other.stored && (!sameTimeOnly || other.time == wanted[at].time);
    };
    qsizetype first = 0;
    for (size_t i = at; i-- > 0 && first == 0;)
        first = binds(wanted[i]) ? *wanted[i].stored + 1 : 0;
    qsizetype last = count;
    for (size_t i = at + 1; i < wanted.size() && last == count; ++i)
        last = binds(wanted[i]) ? *wanted[i].stored : count;
    return {first, last};
}

qsizetype placeOfNew(const DocumentIndex &index, const Elements &wanted, size_t at)
{
    const auto count = qsizetype(index.containers[1].elements.size());
    auto [first, last] = boundsOf(wanted, at, count, false);
    if (first > last)
        std::tie(first, last) = boundsOf(wanted, at, count, true);
    return std::clamp(placeByTime(index, 1, wanted[at].time), first, std::max(first, last));
}

// Whether the origin will show the wanted messages in the wanted order from these places.
bool isShownSo(const Elements &wanted, const std::vector<qsizetype> &places)
{
    std::vector<std::tuple<qsizetype, bool, size_t>> file; // what is new comes before what is stored there
    for (size_t i = 0; i < wanted.size(); ++i)
        file.emplace_back(places[i], wanted[i].stored.has_value(), i);
    std::ranges::sort(file);
    std::vector<Timestamp> times;
    for (const auto &[place, stored, message] : file)
        times.push_back(wanted[message].time);
    const std::vector<size_t> order = multichatOrder(times);
    for (size_t i = 0; i < order.size(); ++i) {
        if (std::get<2>(file[order[i]]) != i)
            return false;
    }
    return true;
}

// The session's places one after the other, and what is left over behind all messages.
ContainerEdit fillPlaces(const DocumentIndex &index, const std::vector<qsizetype> &own,
                         const Elements &wanted)
{
    ContainerEdit edit;
    for (size_t i = 0; i < own.size(); ++i) {
        const QByteArray text = i < wanted.size() ? wanted[i].text : QByteArray();
        if (index.element(1, own[i]) != text)
            edit.replaced.insert(own[i], text);
    }
    for (size_t i = own.size(); i < wanted.size(); ++i)
        edit.added.push_back(wanted[i].text);
    return edit;
}

} // namespace

ContainerEdit::Insertion placeMultichatRecord(const DocumentIndex &index, Timestamp created,
                                              const QByteArray &text)
{
    return {.before = placeByTime(index, 0, created), .order = created.microseconds(), .text = text};
}

ContainerEdit placeMultichatMessages(const DocumentIndex &index, const DocumentEntry *entry,
                                     const Elements &wanted)
{
    const std::vector<qsizetype> own = entry ? entry->messages : std::vector<qsizetype>();
    std::vector<qsizetype> places;
    for (size_t i = 0; i < wanted.size(); ++i)
        places.push_back(wanted[i].stored ? *wanted[i].stored : placeOfNew(index, wanted, i));
    if (!isShownSo(wanted, places))
        return fillPlaces(index, own, wanted);
    ContainerEdit edit;
    for (const qsizetype place : own)
        edit.replaced.insert(place, {});
    for (size_t i = 0; i < wanted.size(); ++i) {
        const MultichatElement &element = wanted[i];
        if (!element.stored)
            edit.inserted.push_back(
                {.before = places[i], .order = element.time.microseconds(), .text = element.text});
        else if (index.element(1, places[i]) == element.text)
            edit.replaced.remove(places[i]);
        else
            edit.replaced[places[i]] = element.text;
    }
    return edit;
}

} // namespace SessionDeck
