// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/driver.h"

#include "core/store/json/jsondriver.h"
#include "core/store/redis/redisdriver.h"
#include "core/store/sqlite/sqlitedriver.h"

#include <vector>

namespace SessionDeck {

std::span<const Driver> drivers()
{
    // SQLite is asked first: nobody else may open a database, see SqlitePlainFile.
    static const std::vector<Driver> all{sqliteDriver(), jsonDriver(), redisDriver()};
    return all;
}

const Driver *findDriver(QStringView name)
{
    for (const Driver &driver : drivers()) {
        if (name == QLatin1StringView(driver.name))
            return &driver;
    }
    return nullptr;
}

} // namespace SessionDeck
