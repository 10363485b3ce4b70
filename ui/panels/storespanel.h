// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sparkline.h"

#include <QLayout>
#include <QWidget>

#include <functional>

class QListView;
class QMenu;
class QToolButton;

namespace SessionDeck {

class DeckStore;
class StoreDelegate;
class StoreListModel;

/// The list of open stores on the left, with a menu to open more.
class StoresPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StoresPanel(StoreListModel *stores, QWidget *parent = nullptr);

    /// The store that is shown; null: none.
    DeckStore *current() const;
    void setCurrentRow(int row);
    int currentRow() const;
    /// The menu behind the plus sign.
    void setOpenMenu(QMenu *menu);
    /// What a right click on a store offers.
    void setStoreActions(const QList<QAction *> &actions);
    /// How a store's last minute is told; without it stores have no line.
    void setActivity(std::function<Sparkline(const DeckStore &)> activity);
    /// There is more to tell.
    void activityChanged();
    /// Puts a part below the list.
    void addBelow(QWidget *part)
    {
        layout()->addWidget(part);
    }
    void focus();

signals:
    void currentChanged(SessionDeck::DeckStore *store);

private:
    void layOut();

    StoreListModel *m_stores;
    QListView *m_list;
    StoreDelegate *m_delegate;
    QToolButton *m_add;
};

} // namespace SessionDeck
