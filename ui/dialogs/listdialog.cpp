// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listdialog.h"

#include "ui_listdialog.h"

#include <QPushButton>

#include <algorithm>

namespace SessionDeck {

ListDialog::ListDialog(const ListContent &content, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ListDialog>())
{
    m_ui->setupUi(this);
    setObjectName(content.name);
    setWindowTitle(content.title);
    m_ui->text->setText(content.text);
    m_ui->list->setAccessibleName(content.title);
    m_ui->list->setHeaderLabels(content.columns);
    for (const QStringList &row : content.rows) {
        auto *item = new QTreeWidgetItem(m_ui->list, row);
        for (int column = 0; column < row.size(); ++column)
            item->setToolTip(column, row[column]);
    }
    const int widest = fontMetrics().averageCharWidth() * 42; // an id may be very long
    for (int column = 0; column + 1 < content.columns.size(); ++column) {
        m_ui->list->resizeColumnToContents(column);
        m_ui->list->setColumnWidth(column, std::min(m_ui->list->columnWidth(column), widest));
    }
    m_ui->buttons->setStandardButtons(
        content.choose.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    if (QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok))
        ok->setText(content.choose);
}

ListDialog::~ListDialog() = default;

void ListDialog::setCurrentRow(int row)
{
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(row));
}

int ListDialog::currentRow() const
{
    return m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
}

} // namespace SessionDeck
