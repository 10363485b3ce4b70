// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace SessionDeck {

/// Keeps the row at the top of a table where it is while its model reorders rows, unless the table stands at
/// its very top, where one wants to see what comes in. All rows must have one height and scroll by pixel.
class ScrollAnchor : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the table, whose model must be set.
    explicit ScrollAnchor(QTableView *table);

private:
    void remember();
    void restore();

    QTableView *m_table;
    QPersistentModelIndex m_top;
    int m_offset = 0; // pixels of the row above the edge
};

} // namespace SessionDeck
