// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/storeaccess.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <QDir>

#include <cerrno>

namespace SessionDeck {

Capabilities allowedCapabilities(Capabilities capabilities, AccessMode mode)
{
    if (mode != AccessMode::ReadOnly)
        return capabilities;
    capabilities.write = capabilities.append = capabilities.remove = capabilities.expiry = false;
    if (capabilities.readOnlyReason.isEmpty())
        capabilities.readOnlyReason = CoreText::tr("The store was opened for reading only.");
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
