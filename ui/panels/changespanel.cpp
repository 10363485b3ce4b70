// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/changespanel.h"

#include "ui/charts/chartunit.h"
#include "ui/models/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace SessionDeck {

namespace {

constexpr size_t rateSeconds = 5;

} // namespace

ChangesPanel::ChangesPanel(QWidget *parent)
    : CardFrame(parent),
      m_changes(new ChangeListModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_empty(new QLabel(tr("Nothing has changed since the stores were opened."))),
      m_rate(new QLabel),
      m_filter(new QLineEdit),
      m_pause(new QPushButton(tr("Pause")))
{
    setObjectName(QStringLiteral("changesPanel"));
    m_filtered->setSourceModel(m_changes);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    layOut();
    connect(m_changes, &ChangeListModel::rowsInserted, this, &ChangesPanel::showRows);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_pause, &QPushButton::toggled, m_changes, &ChangeListModel::setPaused);
    connect(m_pause, &QPushButton::toggled, this, &ChangesPanel::showRate);
    connect(m_table, &QTableView::activated, this, &ChangesPanel::openRow);
    connect(m_table, &QTableView::clicked, this, &ChangesPanel::openRow);
    connect(&m_second, &QTimer::timeout, this, &ChangesPanel::showRate);
    m_second.start(1000);
}

void ChangesPanel::layOut()
{
    auto *title = new QLabel(tr("Changes"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_rate->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(QStringLiteral("changesFilter"));
    m_filter->setAccessibleName(tr("Filter the changes"));
    m_filter->setPlaceholderText(tr("filter…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_pause->setObjectName(QStringLiteral("pauseChanges"));
    m_pause->setAccessibleName(tr("Pause the stream of changes"));
    m_pause->setCheckable(true);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_filtered);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ChangeListModel::TimeColumn, unit * 15);
    m_table->setColumnWidth(ChangeListModel::StoreColumn, unit * 22);
    m_table->setColumnWidth(ChangeListModel::KindColumn, unit * 14);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_rate);
    head->addStretch(1);
    head->addWidget(m_filter);
    head->addWidget(m_pause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    showRows();
}

void ChangesPanel::showRows()
{
    m_table->setVisible(m_changes->rowCount() > 0);
    m_empty->setVisible(m_changes->rowCount() == 0);
}

void ChangesPanel::openRow(const QModelIndex &index)
{
    const QString id = index.data(ChangeListModel::SessionIdRole).toString();
    if (!id.isEmpty())
        emit sessionChosen(index.data(ChangeListModel::StoreKeyRole).toString(), id);
}

void ChangesPanel::showRate()
{
    m_totals.push_back(m_changes->total());
    if (m_totals.size() > rateSeconds + 1)
        m_totals.pop_front();
    const double seconds = double(m_totals.size() - 1);
    const double rate = seconds > 0 ? double(m_totals.back() - m_totals.front()) / seconds : 0;
    m_rate->setText(m_pause->isChecked() ? tr("paused, %1 since then").arg(humanCount(m_changes->missed()))
                                         : tr("live, %1").arg(unitText(ChartUnit::PerSecond, rate)));
}

} // namespace SessionDeck
