// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttabledialog.h"

#include "ui/charts/charttable.h"
#include "ui/models/format.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace SessionDeck {

ChartTableDialog::ChartTableDialog(const ChartContent &content, const TimeRange &range, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("chartTableDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(content.facts.title);
    auto *table = new QTableView;
    table->setAccessibleName(content.facts.title);
    table->setModel(new ChartTable(chartRows(content, range), content.facts.unit, table));
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    auto *count = new QLabel(tr("%1 rows").arg(humanCount(table->model()->rowCount())));
    count->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy as CSV"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [csv = chartCsv(content, range)] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(count);
    column->addWidget(buttons);
    resize(620, 460);
}

} // namespace SessionDeck
