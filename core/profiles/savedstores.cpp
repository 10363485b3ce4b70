// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/savedstores.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr auto storesKey = "stores";
constexpr auto recentKey = "recentStores";
constexpr auto nameKey = "name";
constexpr auto uriKey = "uri";
constexpr auto readOnlyKey = "readOnly";
constexpr auto openKey = "openAtStart";

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

SavedStores loadSavedStores(QSettings &settings)
{
    SavedStores saved;
    const int stores = settings.beginReadArray(key(storesKey));
    for (int i = 0; i < stores; ++i) {
        settings.setArrayIndex(i);
        const Result<ParsedLocation> parsed = parseLocation(settings.value(key(uriKey)).toString());
        if (parsed)
            saved.stores.push_back({.name = settings.value(key(nameKey)).toString(),
                                    .location = parsed->location,
                                    .readOnly = settings.value(key(readOnlyKey), false).toBool(),
                                    .openAtStart = settings.value(key(openKey), true).toBool()});
    }
    settings.endArray();
    for (const QString &uri : settings.value(key(recentKey)).toStringList()) {
        const Result<ParsedLocation> parsed = parseLocation(uri);
        if (parsed && saved.recent.size() < size_t(maxRecentStores))
            saved.recent.push_back(parsed->location);
    }
    return saved;
}

void saveStores(QSettings &settings, const SavedStores &stores)
{
    settings.remove(key(storesKey)); // a shorter array would leave the entries beyond its end
    settings.beginWriteArray(key(storesKey), int(stores.stores.size()));
    for (size_t i = 0; i < stores.stores.size(); ++i) {
        const SavedStore &store = stores.stores[i];
        settings.setArrayIndex(int(i));
        settings.setValue(key(nameKey), store.name);
        settings.setValue(key(uriKey), toUri(store.location));
        settings.setValue(key(readOnlyKey), store.readOnly);
        settings.setValue(key(openKey), store.openAtStart);
    }
    settings.endArray();
    QStringList recent;
    for (const StoreLocation &location : stores.recent)
        recent += toUri(location);
    settings.setValue(key(recentKey), recent);
}

void noteRecentStore(SavedStores &stores, const StoreLocation &location)
{
    std::erase(stores.recent, location);
    stores.recent.insert(stores.recent.begin(), location);
    if (stores.recent.size() > size_t(maxRecentStores))
        stores.recent.resize(size_t(maxRecentStores));
}

} // namespace SessionDeck
