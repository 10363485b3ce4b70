// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/storefacts.h"

#include "core/base/coretext.h"

#include <sys/statvfs.h>

namespace SessionDeck {

StoreFact numberFact(const char *key, const QString &label, qint64 value)
{
    return {.key = QString::fromLatin1(key), .label = label, .value = QString::number(value)};
}

StoreFact diskFreeFact(const Folder &folder)
{
    struct statvfs status = {};
    const bool known = ::fstatvfs(folder.descriptor(), &status) == 0;
    return numberFact("disk_free_bytes", CoreText::tr("Free on the disk"),
                      known ? qint64(status.f_bavail) * qint64(status.f_frsize) : -1);
}

} // namespace SessionDeck
