// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrows.h"

#include <QDialog>

namespace SessionDeck {

/// The figures of a chart at the moment it was opened, as a table.
class ChartTableDialog : public QDialog
{
    Q_OBJECT
public:
    ChartTableDialog(const ChartContent &content, const TimeRange &range, QWidget *parent);
};

} // namespace SessionDeck
