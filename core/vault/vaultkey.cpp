// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultkey.h"

#include <QFileInfo>

namespace SessionDeck {

QString vaultKey(const StoreLocation &location)
{
    StoreLocation canonical = location;
    canonical.user.clear();
    canonical.host = canonical.host.toLower();
    if (!location.path.isEmpty()) {
        QFileInfo place(location.path);
        if (location.driver == u"json" && place.isFile())
            place.setFile(place.path());
        const QString real = place.canonicalFilePath();
        canonical.path = real.isEmpty() ? place.absoluteFilePath() : real;
    }
    return toUri(canonical);
}

} // namespace SessionDeck
