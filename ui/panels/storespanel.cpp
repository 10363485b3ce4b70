// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/storespanel.h"

#include "ui/delegates/storedelegate.h"
#include "ui/models/storelistmodel.h"
#include "ui/window/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

namespace SessionDeck {

StoresPanel::StoresPanel(StoreListModel *stores, QWidget *parent)
    : QWidget(parent),
      m_stores(stores),
      m_list(new QListView),
      m_delegate(new StoreDelegate(m_list)),
      m_add(new QToolButton)
{
    setObjectName(QStringLiteral("storesPanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("storeList"));
    m_list->setAccessibleName(tr("Stores"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(stores);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add->setObjectName(QStringLiteral("addStore"));
    m_add->setAccessibleName(tr("Open a store"));
    m_add->setToolTip(tr("Open a store"));
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(current()); });
}

void StoresPanel::layOut()
{
    auto *title = new QLabel(tr("STORES"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 4);
    head->addWidget(title, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
}

DeckStore *StoresPanel::current() const
{
    return m_stores->store(currentRow());
}

void StoresPanel::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_stores->index(row));
}

int StoresPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void StoresPanel::setOpenMenu(QMenu *menu)
{
    m_add->setMenu(menu);
}

void StoresPanel::setStoreActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

void StoresPanel::setActivity(std::function<Sparkline(const DeckStore &)> activity)
{
    m_delegate->setActivity(
        [this, activity = std::move(activity)](int row) { return activity(*m_stores->store(row)); });
    activityChanged();
}

void StoresPanel::activityChanged()
{
    m_list->viewport()->update();
}

void StoresPanel::focus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace SessionDeck
