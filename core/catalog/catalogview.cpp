// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogview.h"

#include "core/base/coretext.h"
#include "core/catalog/catalogchunk.h"
#include "core/catalog/rowmatcher.h"
#include "core/catalog/rowsorter.h"

namespace SessionDeck {

namespace {

std::vector<quint64> namesInLists(const ParticipantsTable &table, RowMatcher &matcher)
{
    std::vector<quint64> names(table.size());
    for (quint32 list = 0; list < table.size(); ++list)
        names[list] = matcher.namesIn(table.at(list));
    return names;
}

// Slots of a chunk whose rows match; first is the slot of its first row.
void filterChunk(const CatalogChunk &chunk, quint32 first, const std::vector<quint64> &names,
                 RowMatcher &matcher, std::vector<quint32> &rows)
{
    constexpr quint32 atOnce = 512; // their text fits into the nearest cache
    QByteArray scratch;
    for (quint32 row = 0; row < chunk.rows; ++row) {
        if (chunk.text.holds(row))
            matcher.add(first + row, rowAt(chunk, row, scratch), names[chunk.participants[row]]);
        if (row % atOnce == atOnce - 1)
            matcher.takeMatching(rows);
    }
    matcher.takeMatching(rows);
}

std::vector<quint32> allRows(const CatalogSnapshot &snapshot)
{
    std::vector<quint32> rows;
    rows.reserve(size_t(snapshot.sessions()));
    for (quint32 slot = 0; slot < snapshot.slotCount(); ++slot) {
        if (snapshot.holds(slot))
            rows.push_back(slot);
    }
    return rows;
}

std::vector<quint32> matchingRows(const CatalogSnapshot &snapshot, const SessionQuery &query,
                                  const std::stop_token &stop)
{
    if (query.isEmpty())
        return allRows(snapshot);
    RowMatcher matcher(query);
    const std::vector<quint64> names = namesInLists(snapshot.participants(), matcher);
    std::vector<quint32> rows;
    for (size_t i = 0; i < snapshot.chunks().size() && !stop.stop_requested(); ++i)
        filterChunk(*snapshot.chunks()[i], quint32(i) * CatalogChunk::capacity, names, matcher, rows);
    rows.shrink_to_fit();
    return rows;
}

} // namespace

Result<CatalogView> computeView(std::shared_ptr<const CatalogSnapshot> snapshot, const ViewSpec &spec,
                                std::stop_token stop)
{
    std::vector<quint32> rows = matchingRows(*snapshot, spec.query, stop);
    if (stop.stop_requested() || !sortRows(rows, *snapshot, spec, stop))
        return fail(ErrorCode::Cancelled, CoreText::tr("Sorting was stopped."));
    return CatalogView{.snapshot = std::move(snapshot),
                       .rows = std::make_shared<const std::vector<quint32>>(std::move(rows))};
}

} // namespace SessionDeck
