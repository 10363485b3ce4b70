// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewmapping.h"

#include "ui/models/sessionslots.h"

#include <QHash>

namespace SessionDeck {

namespace {

// For each slot of the view's snapshot whether it was taken.
std::vector<bool> marksOf(const CatalogView &view, const std::vector<quint32> &taken)
{
    std::vector<bool> marks(view.snapshot->slotCount());
    for (const quint32 slot : taken) {
        if (slot < marks.size())
            marks[slot] = true;
    }
    return marks;
}

QHash<quint32, int> rowsOfSlots(const CatalogView &view, const std::vector<quint32> &taken)
{
    const std::vector<bool> wanted = marksOf(view, taken);
    QHash<quint32, int> rows;
    for (size_t row = 0; row < view.rows->size(); ++row) {
        if (wanted[(*view.rows)[row]])
            rows.insert((*view.rows)[row], int(row));
    }
    return rows;
}

std::vector<RowSpan> spansOfSlots(const CatalogView &view, const std::vector<quint32> &taken)
{
    const std::vector<bool> wanted = marksOf(view, taken);
    std::vector<RowSpan> spans;
    for (int row = 0; row < int(view.rows->size()); ++row) {
        if (!wanted[(*view.rows)[size_t(row)]])
            continue;
        if (spans.empty() || spans.back().last + 1 != row)
            spans.push_back({row, row});
        spans.back().last = row;
    }
    return spans;
}

} // namespace

std::vector<int> mapRows(const CatalogView &from, const CatalogView &to, const std::vector<int> &rows)
{
    std::vector<int> mapped(rows.size(), -1);
    if (rows.empty() || !from.snapshot || !to.snapshot)
        return mapped;
    std::vector<quint32> taken;
    for (const int row : rows)
        taken.push_back(slotAt(from, row));
    followSlots(taken, from, to);
    const QHash<quint32, int> found = rowsOfSlots(to, taken);
    for (size_t i = 0; i < rows.size(); ++i)
        mapped[i] = found.value(taken[i], -1);
    return mapped;
}

std::vector<RowSpan> mapSpans(const CatalogView &from, const CatalogView &to,
                              const std::vector<RowSpan> &spans)
{
    if (!from.snapshot || !to.snapshot)
        return {};
    std::vector<quint32> taken;
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last; ++row)
            taken.push_back(slotAt(from, row));
    }
    followSlots(taken, from, to);
    return spansOfSlots(to, taken);
}

qsizetype rowOfSession(const CatalogView &view, QByteArrayView id)
{
    QByteArray scratch;
    for (qsizetype row = 0; row < view.size(); ++row) {
        if (view.snapshot->at((*view.rows)[size_t(row)], scratch).id == id)
            return row;
    }
    return -1;
}

QByteArray sessionIdAt(const CatalogView &view, qsizetype row)
{
    return idInSlot(*view.snapshot, (*view.rows)[size_t(row)]);
}

} // namespace SessionDeck
