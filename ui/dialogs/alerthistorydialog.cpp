// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/alerthistorydialog.h"

#include "ui/models/alerttexts.h"
#include "ui/models/visibletext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr AlertStatus offeredStatuses[]
    = {AlertStatus::Raised, AlertStatus::Acknowledged, AlertStatus::Resolved};

} // namespace

AlertHistoryDialog::AlertHistoryDialog(HistoryReader *history, const std::vector<ChartSubject> &stores,
                                       QWidget *parent)
    : QDialog(parent),
      m_places(stores),
      m_model(new AlertHistoryModel(
          history,
          [this](const QString &key) {
              const auto open = std::ranges::find(m_places, key, &ChartSubject::key);
              return open == m_places.end() ? QString() : open->name;
          },
          this)),
      m_table(new QTreeView),
      m_store(new QComboBox),
      m_what(new QComboBox),
      m_note(new QLabel)
{
    setObjectName(QStringLiteral("alertHistoryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alert History"));
    m_store->addItem(tr("every store"), QString());
    for (const ChartSubject &store : m_places)
        m_store->addItem(visibleLine(store.name), store.key);
    m_what->addItem(tr("whatever happened"), -1);
    for (const AlertStatus status : offeredStatuses)
        m_what->addItem(alertStatusText(status), int(status));
    setUpTable();
    layOut();
    connect(m_store, &QComboBox::activated, this, &AlertHistoryDialog::ask);
    connect(m_what, &QComboBox::activated, this, &AlertHistoryDialog::ask);
    connect(m_model, &AlertHistoryModel::read, this, &AlertHistoryDialog::showEnd);
    connect(m_table, &QTreeView::activated, this, &AlertHistoryDialog::choose);
    ask();
}

void AlertHistoryDialog::setUpTable()
{
    m_table->setObjectName(QStringLiteral("alertHistoryTable"));
    m_table->setAccessibleName(tr("Alert history"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setToolTip(tr("Show the chart at that moment"));
    const int character = fontMetrics().averageCharWidth();
    static constexpr int widths[] = {16, 26, 40, 18};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->header()->resizeSection(column, widths[column] * character);
}

void AlertHistoryDialog::layOut()
{
    m_store->setObjectName(QStringLiteral("alertHistoryStore"));
    m_store->setAccessibleName(tr("Whose alerts"));
    m_store->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_what->setObjectName(QStringLiteral("alertHistoryWhat"));
    m_what->setAccessibleName(tr("What happened"));
    m_note->setObjectName(QStringLiteral("alertHistoryNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_store);
    choices->addWidget(m_what);
    choices->addStretch(1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_note, 1);
    end->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addLayout(end);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 26);
}

void AlertHistoryDialog::ask()
{
    AlertEventQuery query{.store = m_store->currentData().toString()};
    if (m_what->currentData().toInt() >= 0)
        query.status = AlertStatus(m_what->currentData().toInt());
    m_model->setQuery(query);
}

void AlertHistoryDialog::showEnd(const QString &error)
{
    if (!error.isEmpty())
        m_note->setText(error);
    else
        m_note->setText(m_model->rowCount() > 0 ? tr("Activate a line to see the chart at that moment.")
                                                : tr("No alert of this kind has been recorded."));
}

void AlertHistoryDialog::choose(const QModelIndex &index)
{
    AlertState alert = m_model->event(index.row()).state;
    alert.raised = {}; // the moment is that of the line
    emit chosen(alert);
    accept();
}

} // namespace SessionDeck
