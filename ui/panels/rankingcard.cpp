// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rankingcard.h"

#include "ui/models/visibletext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

void showLine(QTreeWidgetItem &item, const RankedLine &line, int stretched)
{
    item.setData(0, Qt::UserRole, line.id);
    for (int column = 0; column < line.cells.size(); ++column) {
        item.setText(column, visibleLine(line.cells[column]));
        item.setToolTip(column, line.tip);
        if (column > stretched)
            item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

RankingCard::RankingCard(const Look &look, QWidget *parent)
    : CardFrame(parent), m_list(new QTreeWidget), m_stretched(look.stretched)
{
    setObjectName(look.name);
    setMinimumHeight(210);
    auto *title = new QLabel(look.title);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_list->setObjectName(look.name + u"List");
    m_list->setAccessibleName(look.title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(look.headings);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(look.stretched, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString id = item->data(0, Qt::UserRole).toString(); !id.isEmpty())
            emit chosen(id);
    });
    hide();
}

void RankingCard::setLines(const std::vector<RankedLine> &lines)
{
    while (m_list->topLevelItemCount() > int(lines.size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int row = 0; row < int(lines.size()); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item)
            m_list->addTopLevelItem(item = new QTreeWidgetItem);
        showLine(*item, lines[size_t(row)], m_stretched);
    }
    setVisible(!lines.empty());
}

} // namespace SessionDeck
