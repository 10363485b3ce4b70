// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/legendkey.h"

#include <QHBoxLayout>

namespace SessionDeck {

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
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
    for (int i = 0; i < names.size(); ++i) {
        auto *key = new LegendKey(names[i], i);
        key->setChecked(series[size_t(i)].isShown);
        layout()->addWidget(key);
        connect(key, &LegendKey::toggled, this, [this, i](bool shown) { emit toggled(i, shown); });
    }
    // A single line needs no name: the title says what it is.
    setVisible(names.size() > 1);
}

} // namespace SessionDeck
