// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace SessionDeck {

/// Tells when a file of settings was written, by whatever program: settings are replaced as a whole, so the
/// folder is watched with the file. Needs an event loop.
class SettingsWatch : public QObject
{
    Q_OBJECT
public:
    explicit SettingsWatch(const QString &file, QObject *parent = nullptr);

signals:
    /// Shortly after, once for writes that follow each other closely.
    void changed();

private:
    void look();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QByteArray m_seen; // hash of what it held
};

} // namespace SessionDeck
