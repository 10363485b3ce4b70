// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include <QGridLayout>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int leastWidth = 400;

} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    m_grid->setColumnStretch(0, 1);
}

void ChartGrid::add(QWidget *card)
{
    m_cards += card;
}

void ChartGrid::place()
{
    const int columns = width() >= 2 * leastWidth ? 2 : 1;
    QList<QWidget *> shown;
    std::ranges::copy_if(m_cards, std::back_inserter(shown), [](QWidget *card) { return !card->isHidden(); });
    if (columns == m_columns && shown == m_placed)
        return;
    m_columns = columns;
    m_placed = shown;
    for (QWidget *card : m_cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown[i], i / columns, i % columns);
    m_grid->setColumnStretch(1, columns - 1);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace SessionDeck
