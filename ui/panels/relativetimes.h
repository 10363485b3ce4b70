// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QTableView;

namespace SessionDeck {

/// Repaints a column whose texts tell times from now ("in 3 h") when what is on the screen has changed by the
/// mere passing of time. Rests while the table is not shown.
class RelativeTimes : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the table, whose model must be set.
    RelativeTimes(QTableView *table, int column);

private:
    void refresh();

    QTableView *m_table;
    int m_column;
    QStringList m_shown;
};

} // namespace SessionDeck
