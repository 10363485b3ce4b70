// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/driver.h"

namespace SessionDeck {

/// The layouts in a database, each with its prefix, by types and sample values of keys that begin with the
/// location's prefix. Looks at 20 000 keys or for two seconds. See Driver::detect.
Result<std::vector<Detection>> detectRedis(const StoreLocation &location, const OpenOptions &options);

} // namespace SessionDeck
