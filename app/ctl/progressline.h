// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scan.h"

#include <QElapsedTimer>

namespace SessionDeck {

/// "scanned N of M" on standard error, if that is a terminal, ten times a second at most. The destructor
/// wipes it out.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const ScanProgress &progress);
    /// Wipes the line, so that something else can be printed.
    void clear();

private:
    bool m_terminal = false;
    bool m_shown = false;
    QElapsedTimer m_since;
};

/// "12 of 100", or "12" while the total is not known.
QString progressText(const ScanProgress &progress);

} // namespace SessionDeck
