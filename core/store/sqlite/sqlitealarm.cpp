// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitealarm.h"

#include <QFile>
#include <QFileInfo>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace SessionDeck {

SqliteAlarm::SqliteAlarm(const QString &path)
    : m_name(QFile::encodeName(QFileInfo(path).fileName())),
      m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
      m_event(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    if (m_inotify >= 0)
        m_watch = inotify_add_watch(m_inotify, folder.constData(),
                                    IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVE);
}

SqliteAlarm::~SqliteAlarm()
{
    for (const int descriptor : {m_inotify, m_event}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

SqliteAlarm::Wake SqliteAlarm::sleep(std::chrono::milliseconds timeout, bool listening)
{
    pollfd descriptors[] = {{m_event, POLLIN, 0}, {m_inotify, POLLIN, 0}};
    const int ready = poll(descriptors, listening ? 2 : 1, int(timeout.count()));
    quint64 count = 0;
    if (ready > 0 && (descriptors[0].revents & POLLIN) && read(m_event, &count, sizeof(count)) > 0)
        return Wake::Interrupted;
    if (ready > 0 && (descriptors[1].revents & POLLIN) && readTouches())
        return Wake::Touched;
    return Wake::Timeout;
}

// Empties the queue; true if one of the events was about our file or those that SQLite makes beside it.
bool SqliteAlarm::readTouches()
{
    alignas(inotify_event) char buffer[8192];
    bool ours = false;
    for (ssize_t size = read(m_inotify, buffer, sizeof(buffer)); size > 0;
         size = read(m_inotify, buffer, sizeof(buffer))) {
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            ours = ours || event->len == 0 || QByteArray(event->name).startsWith(m_name);
            at += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
        }
    }
    return ours;
}

void SqliteAlarm::interrupt()
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = write(m_event, &one, sizeof(one)); // full: it is set already
}

} // namespace SessionDeck
