// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/settingswatch.h"

#include "core/base/contenthash.h"

#include <QDir>
#include <QFileInfo>

namespace SessionDeck {

namespace {

constexpr int settleMs = 200;

QByteArray settingsHash(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? contentHash({file.readAll()}) : QByteArray();
}

} // namespace

SettingsWatch::SettingsWatch(const QString &file, QObject *parent)
    : QObject(parent), m_file(file), m_seen(settingsHash(file))
{
    const QString folder = QFileInfo(file).path();
    QDir().mkpath(folder); // it comes with the first setting anyway
    m_watcher.addPath(folder);
    m_watcher.addPath(file);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, settle);
    connect(&m_settle, &QTimer::timeout, this, &SettingsWatch::look);
}

// A folder changes for many reasons, and the file that was watched may be another one now.
void SettingsWatch::look()
{
    m_watcher.addPath(m_file);
    const QByteArray now = settingsHash(m_file);
    if (now == m_seen)
        return;
    m_seen = now;
    emit changed();
}

} // namespace SessionDeck
