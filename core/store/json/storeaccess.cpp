// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/storeaccess.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace SessionDeck {

Capabilities allowedCapabilities(Capabilities capabilities, AccessMode mode, const QString &folder)
{
    const bool asked = mode != AccessMode::ReadOnly;
    const bool writable = folder.isEmpty()
        || ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK, AT_EACCESS) == 0;
    if (asked && writable)
        return capabilities;
    capabilities.write = capabilities.append = capabilities.remove = false;
    if (capabilities.readOnlyReason.isEmpty())
        capabilities.readOnlyReason = writable
            ? openedForReading()
            : CoreText::tr(
                "The folder may not be written. Check its permissions, and how the disk is mounted.");
    return capabilities;
}

Error atPlace(Error error, const QString &path)
{
    error.place = error.place.isEmpty() ? path : QStringLiteral("%1, %2").arg(path, error.place);
    return error;
}

Result<Folder> openStoreFolder(const QString &path, AccessMode mode)
{
    if (mode == AccessMode::Create && !QDir().mkpath(path))
        return fail(fileError(errno, path));
    return Folder::open(path);
}

} // namespace SessionDeck
