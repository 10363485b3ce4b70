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
constexpr auto shownPaceKey = "sampledEveryMs";
constexpr auto hiddenPaceKey = "sampledHiddenEveryMs";

QString storeSettingKey(const char *name)
{
    return QString::fromLatin1(name);
}

// Nobody can want a sample less often than once a day; what was written by hand may be anything.
std::chrono::milliseconds paceIn(const QSettings &settings, const char *name, std::chrono::milliseconds usual)
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24);
    const std::chrono::milliseconds pace(
        settings.value(storeSettingKey(name), qint64(usual.count())).toLongLong());
    return pace.count() <= 0 ? usual : std::min(pace, longest);
}

SamplingPace paceIn(const QSettings &settings)
{
    return {.shown = paceIn(settings, shownPaceKey, SamplingPace().shown),
            .hidden = paceIn(settings, hiddenPaceKey, SamplingPace().hidden)};
}

void writePace(QSettings &settings, const SamplingPace &pace)
{
    if (pace == SamplingPace()) // whoever never chose one gets the usual, whatever it will be
        return;
    settings.setValue(storeSettingKey(shownPaceKey), qint64(pace.shown.count()));
    settings.setValue(storeSettingKey(hiddenPaceKey), qint64(pace.hidden.count()));
}

} // namespace

SavedStores loadSavedStores(QSettings &settings)
{
    SavedStores saved;
    const int stores = settings.beginReadArray(storeSettingKey(storesKey));
    for (int i = 0; i < stores; ++i) {
        settings.setArrayIndex(i);
        const Result<ParsedLocation> parsed
            = parseLocation(settings.value(storeSettingKey(uriKey)).toString());
        if (parsed)
            saved.stores.push_back({.name = settings.value(storeSettingKey(nameKey)).toString(),
                                    .location = parsed->location,
                                    .readOnly = settings.value(storeSettingKey(readOnlyKey), false).toBool(),
                                    .openAtStart = settings.value(storeSettingKey(openKey), true).toBool(),
                                    .pace = paceIn(settings)});
    }
    settings.endArray();
    for (const QString &uri : settings.value(storeSettingKey(recentKey)).toStringList()) {
        const Result<ParsedLocation> parsed = parseLocation(uri);
        if (parsed && saved.recent.size() < size_t(maxRecentStores))
            saved.recent.push_back(parsed->location);
    }
    return saved;
}

void saveStores(QSettings &settings, const SavedStores &stores)
{
    settings.remove(storeSettingKey(storesKey)); // a shorter array would leave the entries beyond its end
    settings.beginWriteArray(storeSettingKey(storesKey), int(stores.stores.size()));
    for (size_t i = 0; i < stores.stores.size(); ++i) {
        const SavedStore &store = stores.stores[i];
        settings.setArrayIndex(int(i));
        settings.setValue(storeSettingKey(nameKey), store.name);
        settings.setValue(storeSettingKey(uriKey), toUri(store.location));
        settings.setValue(storeSettingKey(readOnlyKey), store.readOnly);
        settings.setValue(storeSettingKey(openKey), store.openAtStart);
        writePace(settings, store.pace);
    }
    settings.endArray();
    QStringList recent;
    for (const StoreLocation &location : stores.recent)
        recent += toUri(location);
    settings.setValue(storeSettingKey(recentKey), recent);
}

void noteRecentStore(SavedStores &stores, const StoreLocation &location)
{
    std::erase(stores.recent, location);
    stores.recent.insert(stores.recent.begin(), location);
    if (stores.recent.size() > size_t(maxRecentStores))
        stores.recent.resize(size_t(maxRecentStores));
}

} // namespace SessionDeck
