// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/legendkey.h"

#include <QGridLayout>

namespace SessionDeck {

namespace {

constexpr qsizetype mostNamesInARow = 4;
constexpr qsizetype mostLettersInARow = 56;

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
}

bool ChartLegend::hasRows() const
{
    return m_names.size() > mostNamesInARow || m_names.join(QString()).size() > mostLettersInARow;
}

void ChartLegend::setSeries(const std::vector<ChartSeries> &series)
{
    QStringList names;
    for (const ChartSeries &one : series)
        names += one.name;
    if (names == m_names)
        return;
    m_names = names;
    for (LegendKey *key : findChildren<LegendKey *>(Qt::FindDirectChildrenOnly))
        delete key;
    // Two rows where stores or periods are compared, one below the other.
    const int columns = int(hasRows() ? (names.size() + 1) / 2 : names.size());
    for (int i = 0; i < names.size(); ++i) {
        auto *key = new LegendKey(names[i], i);
        key->setChecked(series[size_t(i)].isShown);
        m_grid->addWidget(key, i / columns, i % columns);
        connect(key, &LegendKey::toggled, this, [this, i](bool shown) { emit toggled(i, shown); });
    }
    // A single line needs no name: the title says what it is.
    setVisible(names.size() > 1);
}

} // namespace SessionDeck
