// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/linefiles.h"

namespace SessionDeck {

/// SessionStore::scan() for a store of one file per session.
Result<void> scanLineFiles(LineFiles &files, const ScanRequest &request, const ScanSink &sink);

/// SessionStore::statistics() for it.
Result<StoreStatistics> countLineFiles(LineFiles &files, std::stop_token stop);

} // namespace SessionDeck
