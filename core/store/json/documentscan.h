// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

namespace SessionDeck {

/// SessionStore::scan() over the documents: a list from the first one, then what needs the others.
Result<void> scanDocuments(const DocumentFiles &files, const DocumentLayout &layout,
                           const ScanRequest &request, const ScanSink &sink);

} // namespace SessionDeck
