// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>
#include <QTimer>

namespace SessionDeck {

/// Tints the rows of sessions that others just changed, for a moment. Nothing moves, and a store that never
/// rests tints no more than some hundred rows.
class RowFlash : public QObject
{
    Q_OBJECT
public:
    explicit RowFlash(QTableView *table);

    void add(const QStringList &ids);
    void clear();
    bool isEmpty() const
    {
        return m_until.isEmpty();
    }
    bool holds(const QString &id) const
    {
        return m_until.contains(id);
    }

private:
    void forget();

    QTableView *m_table;
    QHash<QString, qint64> m_until; // milliseconds of the steady clock, by id
    QTimer m_due;
};

} // namespace SessionDeck
