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
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(fileError(errno, path));
    close(file);
    return {};
}

} // namespace SessionDeck
