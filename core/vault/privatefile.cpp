// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/privatefile.h"

#include "core/base/fileerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace SessionDeck {

Result<void> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).path());
        if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return fail(fileError(errno, folder));
    }
    // A database that is there is not opened: closing it would take the locks of our other connections away.
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno != EEXIST)
        return fail(fileError(errno, path));
    if (file >= 0)
        close(file);
    return {};
}

} // namespace SessionDeck
