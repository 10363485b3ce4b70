// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonentries.h"

namespace SessionDeck {

namespace {

qsizetype beginOf(const JsonMember &entry)
{
    return entry.key.end > 0 ? entry.key.begin : entry.value.begin;
}

// The container's own habits: what stands between two entries, and between a key and its value.
struct Separators
{
    QByteArray between = ", ";
    QByteArray colon = ": ";
};

Separators separatorsOf(QByteArrayView text, const JsonRange &container,
                        const std::vector<JsonMember> &entries)
{
    Separators found;
    if (entries.empty())
        return found;
    const JsonMember &first = entries.front();
    if (first.key.end > 0)
        found.colon = text.sliced(first.key.end, first.value.begin - first.key.end).toByteArray();
    const qsizetype inside = container.begin + 1;
    const QByteArrayView lead = text.sliced(inside, beginOf(first) - inside);
    if (entries.size() > 1)
        found.between = text.sliced(first.value.end, beginOf(entries[1]) - first.value.end).toByteArray();
    else if (!lead.isEmpty())
        found.between = "," + lead.toByteArray();
    else if (found.colon == ":")
        found.between = ",";
    return found;
}

} // namespace

std::vector<JsonMember> jsonEntries(QByteArrayView text, const JsonRange &container)
{
    if (container.type == JsonType::Object)
        return scanMembers(text, container).value_or(std::vector<JsonMember>());
    std::vector<JsonMember> entries;
    if (container.type == JsonType::Array) {
        for (const JsonRange &element : scanElements(text, container).value_or(std::vector<JsonRange>()))
            entries.push_back({.key = {}, .value = element});
    }
    return entries;
}

QByteArray withBytes(QByteArrayView text, const JsonRange &range, QByteArrayView bytes)
{
    return text.first(range.begin).toByteArray().append(bytes).append(text.sliced(range.end));
}

QByteArray withoutEntry(QByteArrayView text, const std::vector<JsonMember> &entries, size_t at)
{
    qsizetype from = beginOf(entries[at]);
    qsizetype to = entries[at].value.end;
    if (at + 1 < entries.size())
        to = beginOf(entries[at + 1]);
    else if (at > 0)
        from = entries[at - 1].value.end;
    return text.first(from).toByteArray().append(text.sliced(to));
}

QByteArray withEntry(QByteArrayView text, const JsonRange &container, const JsonEntry &entry)
{
    const std::vector<JsonMember> entries = jsonEntries(text, container);
    const Separators separators = separatorsOf(text, container, entries);
    const qsizetype end = entries.empty() ? container.begin + 1 : entries.back().value.end;
    QByteArray added = entries.empty() ? QByteArray() : separators.between;
    if (!entry.key.isEmpty())
        added += entry.key + separators.colon;
    return text.first(end).toByteArray().append(added).append(entry.value).append(text.sliced(end));
}

} // namespace SessionDeck
