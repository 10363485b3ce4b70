// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/smalldisk.h"

#include <QFile>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace SessionDeck {

namespace {

bool mountMemory(const QString &folder, qint64 bytes, unsigned long flags)
{
    const QByteArray options = "size=" + QByteArray::number(bytes) + ",mode=0755";
    return mount("sessiondeck-test", QFile::encodeName(folder).constData(), "tmpfs", flags,
                 options.constData())
        == 0;
}

void limitFiles(rlim_t bytes)
{
    signal(SIGXFSZ, SIG_IGN); // the write fails instead of the process
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("cannot limit the size of files");
}

} // namespace

SmallDisk::SmallDisk(qint64 bytes) : m_mounted(mountMemory(m_folder.path(), bytes, MS_NOSUID | MS_NODEV))
{
    if (!m_mounted)
        limitFiles(rlim_t(bytes));
}

SmallDisk::~SmallDisk()
{
    if (!m_mounted)
        limitFiles(RLIM_INFINITY);
    else if (umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH) != 0)
        qWarning("cannot unmount %s", qPrintable(m_folder.path()));
}

void SmallDisk::grow(qint64 bytes)
{
    if (!m_mounted)
        limitFiles(rlim_t(bytes));
    else if (!mountMemory(m_folder.path(), bytes, MS_NOSUID | MS_NODEV | MS_REMOUNT))
        qFatal("cannot grow %s", qPrintable(m_folder.path()));
}

} // namespace SessionDeck
