// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storekey.h"

#include <QDir>

namespace SessionDeck {

QString storeKey(const StoreLocation &location)
{
    StoreLocation place = location;
    place.user.clear();
    if (location.driver == u"redis")
        return toUri(place);
    place.path = QDir::cleanPath(location.path);
    if (location.layout.isEmpty())
        return place.path;
    return toUri(place);
}

} // namespace SessionDeck
