// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace SessionDeck {

/// Makes a table one of rows to choose: no grid, no frame, rows of one line, the first column as wide as the
/// others leave it. Its model must be set.
void setUpPlainTable(QTableView &table);

} // namespace SessionDeck
