// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progressline.h"

#include "app/ctl/ctltext.h"

#include <cstdio>

#include <unistd.h>

namespace SessionDeck {

ProgressLine::ProgressLine() : m_terminal(isatty(STDERR_FILENO) != 0)
{
    m_since.start();
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const ScanProgress &progress)
{
    constexpr int interval = 100; // milliseconds
    if (!m_terminal || m_since.elapsed() < interval)
        return;
    m_since.restart();
    m_shown = true;
    const QByteArray text = Ctl::tr("scanned %1").arg(progressText(progress)).toUtf8();
    std::fprintf(stderr, "\r%s\x1b[K", text.constData());
}

void ProgressLine::clear()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

QString progressText(const ScanProgress &progress)
{
    if (progress.total < 0)
        return QString::number(progress.scanned);
    return Ctl::tr("%1 of %2").arg(progress.scanned).arg(progress.total);
}

} // namespace SessionDeck
