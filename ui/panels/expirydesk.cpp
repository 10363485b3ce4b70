// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/expirydesk.h"

#include "core/base/runthen.h"
#include "ui/models/expirymodel.h"
#include "ui/models/format.h"
#include "ui/models/sessioncolumns.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/storetexts.h"
#include "ui/panels/noticestrip.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/selectioncopy.h"
#include "ui/panels/sessionheader.h"
#include "ui/panels/sessiontable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace SessionDeck {

ExpiryDesk::ExpiryDesk(StoreListModel *stores, QWidget *parent)
    : QWidget(parent),
      m_stores(stores),
      m_model(new ExpiryModel(stores, this)),
      m_counts(new QTableView),
      m_title(new QLabel),
      m_table(new SessionTable),
      m_buttons{new QPushButton(tr("&Extend…")), new QPushButton(tr("&Keep for Good")),
                new QPushButton(tr("&Archive First…"))},
      m_outcome(new NoticeStrip(QStringLiteral("expiryOutcome"), tr("Undo")))
{
    setObjectName(QStringLiteral("expiryDesk"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_counts->setObjectName(QStringLiteral("expiryCounts"));
    m_counts->setAccessibleName(tr("What expires, by store"));
    m_counts->setModel(m_model);
    m_counts->setFrameShape(QFrame::NoFrame);
    m_counts->setShowGrid(false);
    m_counts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_counts->verticalHeader()->hide();
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counts->horizontalHeader()->setSectionResizeMode(ExpiryModel::NameColumn, QHeaderView::Stretch);
    m_counts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_counts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_counts->setMaximumHeight(fontMetrics().height() * 14);
    m_table->setObjectName(QStringLiteral("expiringTable"));
    m_table->setAccessibleName(tr("Expiring sessions"));
    m_table->header()->setSortIndicator(columnOf(SortField::Expires), Qt::AscendingOrder);
    m_table->header()->setSectionsClickable(false); // the soonest is what matters here
    m_title->setObjectName(QStringLiteral("expiringTitle"));
    m_title->setTextFormat(Qt::PlainText);
    layOut();
    connect(m_buttons[0], &QPushButton::clicked, this, &ExpiryDesk::extendChosen);
    connect(m_buttons[1], &QPushButton::clicked, this, &ExpiryDesk::keepChosen);
    connect(m_buttons[2], &QPushButton::clicked, this, &ExpiryDesk::archiveChosen);
    connect(m_outcome, &NoticeStrip::actionChosen, this, &ExpiryDesk::undoChosen);
    connect(m_counts->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExpiryDesk::list);
    connect(m_model, &ExpiryModel::dataChanged, this, &ExpiryDesk::list);
    connect(m_model, &ExpiryModel::modelReset, this, &ExpiryDesk::list);
    takeList({});
}

void ExpiryDesk::layOut()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    for (QPushButton *button : m_buttons)
        row->addWidget(button);
    row->setContentsMargins(12, 10, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_counts);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_outcome);
}

DeckStore *ExpiryDesk::store() const
{
    return m_store;
}

SessionScope ExpiryDesk::scope() const
{
    const SessionScope selected = selectedScope(*m_table);
    if (!selected.ranges.empty())
        return selected;
    const CatalogView view = m_table->sessions()->view();
    if (view.size() == 0)
        return {};
    return {.view = view, .ranges = {{.first = 0, .last = view.size() - 1}}};
}

void ExpiryDesk::say(const Notice &notice)
{
    m_outcome->show(notice);
}

void ExpiryDesk::withdrawUndo()
{
    m_outcome->offerAction(false);
}

void ExpiryDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    if (!m_counts->currentIndex().isValid() && m_model->rowCount() > 0)
        m_counts->setCurrentIndex(m_model->index(0, ExpiryModel::FirstWindowColumn + 1));
}

void ExpiryDesk::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void ExpiryDesk::list()
{
    const QModelIndex current = m_counts->currentIndex();
    DeckStore *store = m_stores->store(current.row());
    if (store != m_store)
        takeList({});
    m_store = store;
    const std::shared_ptr<const CatalogSnapshot> snapshot
        = store ? store->catalog().view().snapshot : nullptr;
    if (!snapshot)
        return;
    const int window
        = qBound(0, current.column() - ExpiryModel::FirstWindowColumn, int(expiryWindowCount) - 1);
    m_title->setText(tr("%1: expires within %2")
                         .arg(storeName(store->state()), expiryWindowTitle(expiryWindows()[size_t(window)])));
    runThen(
        *QThreadPool::globalInstance(), this,
        [snapshot, window] {
            return expiringIn(snapshot, expiryWindows()[size_t(window)], Timestamp::now());
        },
        [this, store = QPointer(store)](const Result<CatalogView> &view) {
            if (view && store && store == m_store)
                takeList(*view);
        });
}

void ExpiryDesk::takeList(const CatalogView &view)
{
    if (view.snapshot && m_table->sessions()->view().snapshot)
        m_table->sessions()->setView(view);
    else
        m_table->sessions()->resetView(view);
    const QString locked = m_store ? lockedText(m_store->state()) : QString();
    for (QPushButton *button : m_buttons.first(2))
        offerButton(button, view.size() > 0, locked);
    m_buttons.last()->setEnabled(view.size() > 0);
}

} // namespace SessionDeck
