// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historylease.h"

#include "core/base/fileerror.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>

namespace SessionDeck {

Result<bool> HistoryLease::hold(qint64 place)
{
    if (m_held.contains(place))
        return true;
    if (!m_file.isOpen()) {
        m_file = FileDescriptor(
            ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (!m_file.isOpen())
            return fail(fileError(errno, m_path));
    }
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = place;
    range.l_len = 1;
    // Of the open file, not of the process, so that two histories in one process do not share it.
    if (::fcntl(m_file.get(), F_OFD_SETLK, &range) != 0) {
        if (errno == EAGAIN || errno == EACCES)
            return false;
        return fail(fileError(errno, m_path));
    }
    m_held.insert(place);
    return true;
}

} // namespace SessionDeck
