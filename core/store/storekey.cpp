// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storekey.h"

#include <QDir>

namespace SessionDeck {

QString storeKey(const StoreLocation &location)
{
    if (location.driver != u"redis")
        return QDir::cleanPath(location.path);
    StoreLocation place = location;
    place.layout.clear();
    place.user.clear();
    return toUri(place);
}

} // namespace SessionDeck
