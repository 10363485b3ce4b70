// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/folderwatch.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QFile>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>

#include <cerrno>
#include <cstring>

namespace SessionDeck {

namespace {

// A save is several events (create, write, rename); they come within this time and are told as one.
constexpr std::chrono::milliseconds settleTime{20};

constexpr quint32 watched = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
    | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

FolderEvent eventOf(const inotify_event &raw, const char *name)
{
    return {.watch = raw.wd,
            .name = raw.len > 0 ? QByteArray(name) : QByteArray(),
            .isFolder = (raw.mask & IN_ISDIR) != 0,
            .folderGone = (raw.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) != 0,
            .lost = (raw.mask & IN_Q_OVERFLOW) != 0};
}

} // namespace

Result<FolderWatch> FolderWatch::open()
{
    FolderWatch watch;
    watch.m_notify = FileDescriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    watch.m_wake = FileDescriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
    if (!watch.m_notify.isOpen() || !watch.m_wake.isOpen())
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("The system cannot watch folders now: %1.").arg(qt_error_string(errno)));
    return watch;
}

Result<int> FolderWatch::add(const QString &path)
{
    const int watch = ::inotify_add_watch(m_notify.get(), QFile::encodeName(path).constData(), watched);
    if (watch < 0)
        return fail(fileError(errno, path));
    return watch;
}

bool FolderWatch::poll(std::chrono::milliseconds timeout) const
{
    pollfd sources[] = {{m_notify.get(), POLLIN, 0}, {m_wake.get(), POLLIN, 0}};
    return ::poll(sources, 2, int(timeout.count())) > 0;
}

Result<void> FolderWatch::drain(std::vector<FolderEvent> &events) const
{
    alignas(inotify_event) char buffer[64 * 1024];
    for (;;) {
        const ssize_t got = ::read(m_notify.get(), buffer, sizeof buffer);
        if (got <= 0)
            return got == 0 || errno == EAGAIN || errno == EINTR ? Result<void>()
                                                                 : fail(fileError(errno, {}));
        for (ssize_t at = 0; at < got;) {
            inotify_event raw = {};
            std::memcpy(&raw, buffer + at, sizeof raw);
            events.push_back(eventOf(raw, buffer + at + sizeof raw));
            at += ssize_t(sizeof raw + raw.len);
        }
    }
}

Result<std::vector<FolderEvent>> FolderWatch::wait(std::chrono::milliseconds timeout)
{
    std::vector<FolderEvent> events;
    if (!poll(timeout))
        return events;
    quint64 wakes = 0;
    const bool interrupted = ::read(m_wake.get(), &wakes, sizeof wakes) > 0;
    if (!interrupted) {
        const timespec pause{0, std::chrono::nanoseconds(settleTime).count()};
        ::nanosleep(&pause, nullptr);
    }
    if (const Result<void> drained = drain(events); !drained)
        return fail(drained.error());
    return events;
}

void FolderWatch::interrupt() const
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one);
}

} // namespace SessionDeck
