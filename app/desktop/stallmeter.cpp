// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stallmeter.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <unistd.h>

namespace SessionDeck {

namespace {

constexpr std::chrono::milliseconds interval{5};
constexpr int writeEvery = 200; // ticks
constexpr std::chrono::milliseconds noticed{40};
constexpr qsizetype mostLate = 200;

// The kernel's record of when the process began, so that loading the program counts too.
qint64 millisecondsSinceProcessBegan()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // from the third field on
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 began = fields.value(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - began;
}

// A figure of /proc/self/status in kB.
qint64 statusFigure(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name) && line.at(name.size()) == ':')
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

} // namespace

StallMeter::StallMeter(const QString &file, const QAbstractItemModel *rows, QObject *parent)
    : QObject(parent), m_file(file), m_rows(rows), m_turns(interval)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
    m_timer.start();
}

StallMeter::~StallMeter()
{
    write();
}

void StallMeter::tick()
{
    if (m_turns.tick())
        m_longestStallAt = millisecondsSinceProcessBegan();
    if (m_turns.lastStall() > noticed && m_late.size() < mostLate)
        m_late += QJsonArray{millisecondsSinceProcessBegan(), qint64(m_turns.lastStall().count()),
                             qint64(m_turns.lastWork().count()), qint64(m_turns.lastWait().count())};
    m_rowCount = m_rows->rowCount();
    if (m_firstRows < 0 && m_rowCount > 0)
        m_firstRows = millisecondsSinceProcessBegan();
    if (++m_ticks % writeEvery == 0)
        write();
}

void StallMeter::write() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const QJsonObject figures{{QStringLiteral("longest_stall_ms"), qint64(m_turns.longestStall().count())},
                              {QStringLiteral("longest_work_ms"), qint64(m_turns.longestWork().count())},
                              {QStringLiteral("longest_stall_at_ms"), m_longestStallAt},
                              {QStringLiteral("late_ms"), m_late},
                              {QStringLiteral("first_rows_ms"), m_firstRows},
                              {QStringLiteral("rows"), m_rowCount},
                              {QStringLiteral("rss_kb"), statusFigure("VmRSS")},
                              {QStringLiteral("peak_rss_kb"), statusFigure("VmHWM")}};
    file.write(QJsonDocument(figures).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace SessionDeck
