// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/storelocation.h"
#include "tests/bench/sampledata.h"

namespace SessionDeck {

/// Makes a store of made-up sessions at a place where none is, of the location's layout or the driver's own.
/// Those of the origin's layout are written past the driver, in seconds.
Result<void> makeStore(const StoreLocation &location, const StoreSize &size);

/// A SQLite file of the origin's layout, by SQL.
Result<void> makeMultichatDatabase(const QString &path, const StoreSize &size);
/// A folder of JSON files of the origin's layout, as text.
Result<void> makeMultichatFolder(const QString &path, const StoreSize &size);

} // namespace SessionDeck
