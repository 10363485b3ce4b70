// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/storefacts.h"

#include "core/base/coretext.h"
#include "core/base/diskspace.h"

namespace SessionDeck {

StoreFact numberFact(const char *key, const QString &label, qint64 value)
{
    return {.key = QString::fromLatin1(key), .label = label, .value = QString::number(value)};
}

StoreFact byteFact(const char *key, const QString &label, qint64 value)
{
    StoreFact fact = numberFact(key, label, value);
    fact.unit = FactUnit::Bytes;
    return fact;
}

StoreFact diskFreeFact(const Folder &folder)
{
    return byteFact("disk_free_bytes", CoreText::tr("Free on the disk"),
                    freeDiskBytes(folder.descriptor()).value_or(-1));
}

} // namespace SessionDeck
