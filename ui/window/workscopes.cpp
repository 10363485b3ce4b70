// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workscopes.h"

#include "ui/models/format.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/models/viewmapping.h"
#include "ui/panels/sessiontable.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct WorkScopeText
{
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
};

// The rows from first to last of each range.
QStringList idsOf(const CatalogView &view, const std::vector<std::pair<int, int>> &ranges)
{
    QStringList ids;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row)
            ids += QString::fromUtf8(sessionIdAt(view, row));
    }
    return ids;
}

} // namespace

std::vector<WorkScope> workScopes(const SessionTable &table, const StoreState &store)
{
    std::vector<WorkScope> scopes;
    const CatalogView &view = table.sessions()->view();
    std::vector<std::pair<int, int>> selected;
    int count = 0;
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        selected.emplace_back(range.top(), range.bottom());
        count += range.height();
    }
    if (count > 0)
        scopes.push_back({count == 1 ? WorkScopeText::tr("The selected session")
                                     : WorkScopeText::tr("%1 selected sessions").arg(humanCount(count)),
                          [view, selected] { return idsOf(view, selected); }});
    const int rows = int(view.size());
    if (rows > 0 && view.snapshot->sessions() > rows)
        scopes.push_back(
            {WorkScopeText::tr("All %1 that the search shows").arg(humanCount(rows)), [view, rows] {
                 return idsOf(view, {{0, rows - 1}});
             }});
    const bool isCounted = store.phase == StorePhase::Live;
    scopes.push_back({isCounted
                          ? WorkScopeText::tr("All %1 sessions of the store").arg(humanCount(store.sessions))
                          : WorkScopeText::tr("All sessions of the store")});
    return scopes;
}

} // namespace SessionDeck
