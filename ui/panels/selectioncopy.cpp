// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/selectioncopy.h"

#include "core/base/runthen.h"
#include "ui/models/rowtexts.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/panels/sessiontable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace SessionDeck {

namespace {

std::vector<RowRange> selectedRanges(const QItemSelectionModel &selection)
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange &range : selection.selection())
        ranges.push_back({.first = range.top(), .last = range.bottom()});
    std::ranges::sort(ranges, {}, &RowRange::first);
    return ranges;
}

std::vector<int> visibleColumns(const QHeaderView &header)
{
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

template <typename MakeText> void copyText(SessionTable *table, MakeText makeText)
{
    runThen(
        *QThreadPool::globalInstance(), table,
        [view = table->sessions()->view(), ranges = selectedRanges(*table->selectionModel()),
         makeText = std::move(makeText)] { return makeText(view, ranges); },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

} // namespace

void copySelectedRows(SessionTable *table)
{
    copyText(table,
             [columns = visibleColumns(*table->horizontalHeader())](const CatalogView &view,
                                                                    const std::vector<RowRange> &ranges) {
                 return rowsAsText(view, ranges, columns);
             });
}

void copySelectedIds(SessionTable *table)
{
    copyText(table, idsAsText);
}

SessionScope selectedScope(const SessionTable &table)
{
    return {.view = table.sessions()->view(), .ranges = selectedRanges(*table.selectionModel())};
}

} // namespace SessionDeck
