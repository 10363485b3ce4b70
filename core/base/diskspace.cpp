// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diskspace.h"

#include <QFile>

#include <sys/statvfs.h>

namespace SessionDeck {

namespace {

qint64 writableBytes(const struct statvfs &status)
{
    return qint64(status.f_bavail) * qint64(status.f_frsize);
}

} // namespace

std::optional<qint64> freeDiskBytes(const QString &path)
{
    struct statvfs status = {};
    if (::statvfs(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return writableBytes(status);
}

std::optional<qint64> freeDiskBytes(int descriptor)
{
    struct statvfs status = {};
    if (::fstatvfs(descriptor, &status) != 0)
        return std::nullopt;
    return writableBytes(status);
}

} // namespace SessionDeck
