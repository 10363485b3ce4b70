// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cardframe.h"
#include "ui/models/changelistmodel.h"

#include <QTimer>

#include <deque>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace SessionDeck {

/// The stream of changes below the charts: filter, pause, and a way to the session.
class ChangesPanel : public CardFrame
{
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    ChangeListModel *changes() const
    {
        return m_changes;
    }

signals:
    void sessionChosen(const QString &storeKey, const QString &id);

private:
    void layOut();
    void openRow(const QModelIndex &index);
    void showRate();
    void showRows();

    ChangeListModel *m_changes;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_rate;
    QLineEdit *m_filter;
    QPushButton *m_pause;
    QTimer m_second;
    std::deque<qint64> m_totals; // of the last seconds
};

} // namespace SessionDeck
