// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

namespace SessionDeck {

/// Where the sessions of some rows of one view are in another: for each of `rows` the row in `to`, or -1 if
/// the session is not shown there. Costs one pass over the slots of `to`, whatever the number of rows.
std::vector<int> mapRows(const CatalogView &from, const CatalogView &to, const std::vector<int> &rows);

/// Rows [first, last].
struct RowSpan
{
    int first = 0;
    int last = 0;

    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};
/// Where the sessions of these rows of one view are in another; those that are not shown there drop out. In
/// order, and as few spans as there can be. Costs the same for many rows as for few.
std::vector<RowSpan> mapSpans(const CatalogView &from, const CatalogView &to,
                              const std::vector<RowSpan> &spans);

/// The row of a session; -1 if it is not shown. Goes through all rows: not for the GUI thread.
qsizetype rowOfSession(const CatalogView &view, QByteArrayView id);

/// The id of a row's session.
QByteArray sessionIdAt(const CatalogView &view, qsizetype row);

} // namespace SessionDeck
