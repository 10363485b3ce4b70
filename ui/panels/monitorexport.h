// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

class QWidget;

namespace SessionDeck {

class ChartCanvas;

/// A kind of file that charts are written to.
struct ChartExportKind
{
    const char *name; ///< "PNG".
    const char *suffix;
    QByteArray (*write)(const ChartCanvas &canvas);
};
std::span<const ChartExportKind> chartExportKinds();

/// Asks for a folder and writes a file for each chart that is shown in the widget, off the GUI thread. Says
/// if that failed.
void exportCharts(QWidget &charts, const ChartExportKind &kind);

} // namespace SessionDeck
