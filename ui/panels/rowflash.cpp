// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowflash.h"

#include <chrono>

namespace SessionDeck {

namespace {

constexpr qint64 shownMs = 1500;
constexpr int lookMs = 300;
constexpr qsizetype most = 300;

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

RowFlash::RowFlash(QTableView *table) : QObject(table), m_table(table)
{
    m_due.setInterval(lookMs);
    connect(&m_due, &QTimer::timeout, this, &RowFlash::forget);
}

void RowFlash::add(const QStringList &ids)
{
    if (!m_table->isVisible())
        return;
    const qint64 until = nowMs() + shownMs;
    for (const QString &id : ids) {
        if (m_until.size() < most || m_until.contains(id))
            m_until.insert(id, until);
    }
    m_table->viewport()->update();
    if (!m_due.isActive())
        m_due.start();
}

void RowFlash::clear()
{
    m_until.clear();
    m_due.stop();
    m_table->viewport()->update();
}

void RowFlash::forget()
{
    const qint64 now = nowMs();
    const qsizetype gone = m_until.removeIf([now](auto entry) { return entry.value() <= now; });
    if (gone > 0)
        m_table->viewport()->update();
    if (m_until.isEmpty())
        m_due.stop();
}

} // namespace SessionDeck
