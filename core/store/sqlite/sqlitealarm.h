// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace SessionDeck {

/// Sleeps until a database file, its WAL or its journal is touched (inotify on the folder), or until it is
/// woken.
class SqliteAlarm
{
public:
    explicit SqliteAlarm(const QString &path);
    ~SqliteAlarm();
    Q_DISABLE_COPY_MOVE(SqliteAlarm)

    enum class Wake { Timeout, Touched, Interrupted };
    /// Not `listening`: touches are kept for the next sleep.
    Wake sleep(std::chrono::milliseconds timeout, bool listening);
    /// Any thread. Ends the sleep that is going on, or else the next one.
    void interrupt();
    /// Whether inotify works here; sleeps last their full time otherwise.
    bool hearsTouches() const
    {
        return m_watch >= 0;
    }

private:
    bool readTouches();

    QByteArray m_name; // of the file in its folder
    int m_inotify = -1;
    int m_watch = -1;
    int m_event = -1;
};

} // namespace SessionDeck
