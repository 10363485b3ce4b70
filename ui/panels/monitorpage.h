// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyreader.h"
#include "ui/charts/timeaxis.h"
#include "ui/panels/errorlabel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace SessionDeck {

class ChangesPanel;
class DeckMonitor;
class DeckStore;
class FittingRange;
class MonitorCharts;
class RangeBar;
class StoreCards;
class StoreListModel;
class StoreOverview;

/// The page Monitor: a card for each store, the charts of the one that is chosen, the stream of changes.
class MonitorPage : public QWidget
{
    Q_OBJECT
public:
    /// All of which have to outlive it.
    MonitorPage(StoreListModel *stores, DeckMonitor *monitor, HistoryReader *history,
                QWidget *parent = nullptr);

    /// Null: none.
    void showStore(DeckStore *store);
    /// Shows that time, and the chart of a metric in it if there is one.
    void showMoment(const TimeRange &range, const QByteArray &metric);
    /// What is wrong with watching itself; empty: nothing.
    void showTrouble(const QString &text)
    {
        m_trouble->setText(text);
    }
    TimeAxis *axis()
    {
        return &m_axis;
    }
    MonitorCharts *charts() const
    {
        return m_charts;
    }
    StoreCards *cards() const
    {
        return m_cards;
    }

signals:
    void storeChosen(SessionDeck::DeckStore *store);
    void sessionChosen(SessionDeck::DeckStore *store, const QString &id);

private:
    void layOut();
    void fillCompareMenu();
    void fillExportMenu();
    void showSubjects();
    void openChange(const QString &storeKey, const QString &id);

    StoreListModel *m_stores;
    DeckMonitor *m_monitor;
    TimeAxis m_axis;
    RangeBar *m_bar;
    FittingRange *m_fitting;
    StoreCards *m_cards;
    MonitorCharts *m_charts;
    StoreOverview *m_overview;
    ChangesPanel *m_changes;
    QScrollArea *m_scroll;
    ErrorLabel *m_trouble;
    QPointer<DeckStore> m_store;
    QString m_comparedKey; // another store beside it; empty: none
    bool m_isWithBefore = false; // the time before beside it
    QTimer m_clock;
};

} // namespace SessionDeck
