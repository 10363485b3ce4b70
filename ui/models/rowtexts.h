// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

namespace SessionDeck {

/// Rows [first, last] of a view.
struct RowRange
{
    qsizetype first = 0;
    qsizetype last = -1;
};

/// The rows as lines of tab-separated text under a line of titles: what other programs want to get pasted.
/// Numbers are plain, times RFC 3339 in UTC. `columns` are indexes into sessionColumns(). Any thread.
QString rowsAsText(const CatalogView &view, const std::vector<RowRange> &ranges,
                   const std::vector<int> &columns);

/// The ids of the rows, one per line. Any thread.
QString idsAsText(const CatalogView &view, const std::vector<RowRange> &ranges);

/// The first row at or behind `start` (then from the top) whose title, or id where there is none, begins with
/// the text, in any case; -1 if there is none. Any thread.
qsizetype findRow(const CatalogView &view, const QString &text, qsizetype start);

} // namespace SessionDeck
