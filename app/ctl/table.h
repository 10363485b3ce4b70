// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"

#include <QStringList>

#include <vector>

namespace SessionDeck {

struct TableColumn
{
    QString title = {};
    bool right = false; ///< Numbers.
    int least = 0; ///< May be cut to so many columns on a narrow terminal; 0: never cut.
    int sacrifice = 0; ///< Left out if even that is too wide, the highest first; 0: never.
};

/// Rows of aligned columns. The first thousand rows decide the widths, so that endless lists stream; cells
/// that are wider are cut on a terminal and stick out elsewhere.
class Table
{
public:
    Table(Output &out, std::vector<TableColumn> columns);

    /// Cells are made harmless here; one for each column.
    void add(const QStringList &cells, Emphasis emphasis = Emphasis::None);
    /// Prints what is still held back. The heading is printed also if there are no rows.
    void finish();

private:
    struct Row
    {
        QStringList cells;
        Emphasis emphasis;
    };
    void measure();
    void print(const Row &row);

    Output &m_out;
    std::vector<TableColumn> m_columns;
    std::vector<int> m_widths; // empty until they are decided; -1: column left out
    std::vector<Row> m_waiting;
};

} // namespace SessionDeck
