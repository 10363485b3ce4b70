// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rowsorter.h"

#include "core/base/casefold.h"
#include "core/catalog/catalogchunk.h"
#include "core/catalog/participantnames.h"
#include "core/catalog/roworder.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr quint32 sortedPerChunk = CatalogChunk::capacity;

// The number in a column, and the one that stands for "unknown" or "never" there.
struct NumberColumn
{
    SortField field;
    qint64 (*at)(const CatalogChunk &chunk, quint32 row);
    qint64 unknown;
};

constexpr qint64 noTime = Timestamp().microseconds();
constexpr NumberColumn numberColumns[] = {
    {SortField::Messages, [](const CatalogChunk &chunk, quint32 row) { return chunk.messages.at(row); }, -1},
    {SortField::Size, [](const CatalogChunk &chunk, quint32 row) { return chunk.size.at(row); }, -1},
    {SortField::Created, [](const CatalogChunk &chunk, quint32 row) { return chunk.created[row]; }, noTime},
    {SortField::LastActivity, [](const CatalogChunk &chunk, quint32 row) { return chunk.lastActivity[row]; },
     noTime},
    {SortField::Expires, [](const CatalogChunk &chunk, quint32 row) { return chunk.expiresAt(row); }, noTime},
    {SortField::Health, [](const CatalogChunk &chunk, quint32 row) { return qint64(chunk.healthAt(row)); },
     -1},
};

// A number so that the unsigned order of the results is the one asked for, what is unknown always last.
quint64 sortKey(qint64 number, qint64 unknown, Qt::SortOrder order)
{
    if (number == unknown)
        return ~quint64(0);
    const quint64 ascending = quint64(number) ^ (quint64(1) << 63);
    return order == Qt::AscendingOrder ? ascending : ~ascending;
}

// The place of each participants list among all of them by name; 0 for those without names.
std::vector<quint32> rankLists(const ParticipantsTable &table, const std::stop_token &stop)
{
    QByteArray names;
    std::vector<quint32> lists;
    for (quint32 list = 0; list < table.size(); ++list) {
        if (!foldedNames(table.at(list), names).isEmpty())
            lists.push_back(list);
    }
    const TextKeys keys{.textOf = [&](quint32 list) { return foldedNames(table.at(list), names); }};
    std::vector<quint32> ranks(table.size(), 0);
    if (!orderByText(lists, keys, stop))
        return ranks;
    QByteArray before;
    quint32 rank = 0;
    for (const quint32 list : lists) {
        rank += foldedNames(table.at(list), names) == before ? 0U : 1U;
        ranks[list] = rank;
        before = names;
    }
    return ranks;
}

bool sortByParticipants(std::vector<quint32> &rows, const CatalogSnapshot &snapshot, const ViewSpec &spec,
                        const std::stop_token &stop)
{
    const std::vector<quint32> ranks = rankLists(snapshot.participants(), stop);
    const auto &chunks = snapshot.chunks();
    return orderByNumber(
        rows,
        [&](quint32 slot) {
            const quint32 list = chunks[slot / sortedPerChunk]->participants[slot % sortedPerChunk];
            return sortKey(ranks[list], 0, spec.order);
        },
        stop);
}

bool sortByText(std::vector<quint32> &rows, const CatalogSnapshot &snapshot, const ViewSpec &spec,
                const std::stop_token &stop)
{
    const auto &chunks = snapshot.chunks();
    QByteArray id;
    QByteArray folded;
    const auto textOf = [&](quint32 slot) -> QByteArrayView {
        const ChunkText &text = chunks[slot / sortedPerChunk]->text;
        const quint32 row = slot % sortedPerChunk;
        const QByteArrayView title = spec.field == SortField::Title ? text.titleAt(row) : QByteArrayView();
        foldCase(title.isEmpty() ? text.idAt(row, id) : title, folded);
        return folded;
    };
    return orderByText(rows, {.textOf = textOf, .order = spec.order}, stop);
}

} // namespace

bool sortRows(std::vector<quint32> &rows, const CatalogSnapshot &snapshot, const ViewSpec &spec,
              const std::stop_token &stop)
{
    if (spec.field == SortField::Title || spec.field == SortField::Id)
        return sortByText(rows, snapshot, spec, stop);
    if (spec.field == SortField::Participants)
        return sortByParticipants(rows, snapshot, spec, stop);
    const NumberColumn &column = *std::ranges::find(numberColumns, spec.field, &NumberColumn::field);
    const auto &chunks = snapshot.chunks();
    return orderByNumber(
        rows,
        [&](quint32 slot) {
            return sortKey(column.at(*chunks[slot / sortedPerChunk], slot % sortedPerChunk), column.unknown,
                           spec.order);
        },
        stop);
}

} // namespace SessionDeck
