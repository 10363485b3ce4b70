// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"

#include "core/base/coretext.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

// The driver that a location names, or the one whose medium its path looks like.
Result<const Driver *> driverFor(const StoreLocation &location)
{
    if (!location.driver.isEmpty()) {
        const Driver *driver = findDriver(location.driver);
        if (!driver)
            return fail(ErrorCode::Unsupported,
                        CoreText::tr("There is no driver named \"%1\".").arg(location.driver));
        return driver;
    }
    if (!QFileInfo::exists(location.path))
        return fail(ErrorCode::NotFound,
                    CoreText::tr("There is nothing at this path. Check the spelling, or name the "
                                 "kind of store (json:, sqlite:) to create one."),
                    location.path);
    for (const Driver &driver : drivers()) {
        if (driver.claimsPath && driver.claimsPath(location.path))
            return &driver;
    }
    return fail(ErrorCode::Unsupported,
                CoreText::tr("This is neither a SQLite database nor a JSON file or folder that "
                             "SessionDeck knows."),
                location.path);
}

bool knowsLayout(const Driver &driver, const QString &layout)
{
    for (const char *const *name = driver.layouts; *name; ++name) {
        const QLatin1StringView known(*name);
        if (layout == known || (known.endsWith(u':') && layout.startsWith(known)))
            return true;
    }
    return false;
}

bool isNewPlace(const StoreLocation &location)
{
    return !location.path.isEmpty() && location.driver != u"redis" && !QFileInfo::exists(location.path);
}

// The location with driver and layout filled in: as named, as found there, or the driver's own for a new
// store.
Result<Detection> resolve(const Driver &driver, StoreLocation location, const OpenOptions &options)
{
    location.driver = QString::fromLatin1(driver.name);
    if (!location.layout.isEmpty()) {
        if (!knowsLayout(driver, location.layout))
            return fail(ErrorCode::Unsupported,
                        CoreText::tr("The driver %1 has no layout named \"%2\".")
                            .arg(location.driver, location.layout));
        return Detection{.location = location};
    }
    const auto makeNew = [&] {
        location.layout = QString::fromLatin1(driver.layouts[0]);
        return Detection{.location = location};
    };
    if (options.mode == AccessMode::Create && isNewPlace(location))
        return makeNew();
    Result<std::vector<Detection>> found = driver.detect(location, options);
    if (found)
        return found->front();
    const bool empty = found.error().code == ErrorCode::NotFound;
    if (options.mode == AccessMode::Create && empty)
        return makeNew();
    return fail(found.error());
}

} // namespace

Result<std::vector<Detection>> detectStores(const StoreLocation &location, const OpenOptions &options)
{
    const Result<const Driver *> driver = driverFor(location);
    if (!driver)
        return fail(driver.error());
    StoreLocation named = location;
    named.driver = QString::fromLatin1((*driver)->name);
    return (*driver)->detect(named, options);
}

Result<OpenedStore> openStore(const StoreLocation &location, const OpenOptions &options)
{
    const Result<const Driver *> driver = driverFor(location);
    if (!driver)
        return fail(driver.error());
    Result<Detection> target = resolve(**driver, location, options);
    if (!target)
        return fail(target.error());
    Result<std::unique_ptr<SessionStore>> store = (*driver)->open(target->location, options);
    if (!store)
        return fail(store.error());
    return OpenedStore{.location = target->location, .reason = target->reason, .store = std::move(*store)};
}

} // namespace SessionDeck
