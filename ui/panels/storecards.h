// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace SessionDeck {

class DeckMonitor;
class DeckStore;
class StoreCard;
class StoreListModel;

/// A card for every open store, in the order of the list, as many beside each other as have room.
class StoreCards : public QWidget
{
    Q_OBJECT
public:
    StoreCards(StoreListModel *stores, DeckMonitor *monitor, QWidget *parent = nullptr);

    void setCurrent(const DeckStore *store);
    /// What is raised of a store, in a few words; empty: nothing.
    void setAlerts(std::function<QString(const QString &key)> alerts);

signals:
    void chosen(SessionDeck::DeckStore *store);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void place();
    void refresh();

    StoreListModel *m_stores;
    DeckMonitor *m_monitor;
    QGridLayout *m_grid;
    QList<StoreCard *> m_cards;
    std::function<QString(const QString &)> m_alerts;
    QTimer m_second;
    int m_columns = 0;
};

} // namespace SessionDeck
