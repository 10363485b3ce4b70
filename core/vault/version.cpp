// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/version.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct OriginName
{
    ChangeOrigin origin;
    const char *name;
};
constexpr OriginName originNames[] = {
    {ChangeOrigin::Save, "save"},     {ChangeOrigin::Append, "append"},   {ChangeOrigin::Delete, "delete"},
    {ChangeOrigin::Expiry, "expiry"}, {ChangeOrigin::Restore, "restore"}, {ChangeOrigin::Rename, "rename"},
    {ChangeOrigin::Others, "others"}, {ChangeOrigin::Expired, "expired"},
};

} // namespace

QString originName(ChangeOrigin origin)
{
    return QString::fromLatin1(std::ranges::find(originNames, origin, &OriginName::origin)->name);
}

ChangeOrigin originOf(QStringView name)
{
    for (const OriginName &entry : originNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.origin;
    }
    return ChangeOrigin::Save;
}

} // namespace SessionDeck
