// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/linelayout.h"

namespace SessionDeck {

/// Our own layout: one JSON Lines file per session, read and written. FORMAT.md has the bytes.
const LineLayout &jsonlLayout();

/// Parts of the layout that others of its files use.
bool summariseJsonl(const LineEnds &ends, LineSummary &summary);
Result<LoadedSession> readJsonl(const LineText &text, const LoadRequest &request);
const LineWriter &jsonlWriter();
Revision jsonlRevision(const LineEnds &ends);

} // namespace SessionDeck
