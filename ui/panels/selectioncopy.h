// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionscope.h"

namespace SessionDeck {

class SessionTable;

/// Puts the selected rows on the clipboard, as tab-separated text under a line of titles, with the columns as
/// they are shown. The text is made off the GUI thread: it may be a million rows.
void copySelectedRows(SessionTable *table);

/// Puts the ids of the selected rows on the clipboard, one per line.
void copySelectedIds(SessionTable *table);

/// The selected sessions as they are shown now.
SessionScope selectedScope(const SessionTable &table);

} // namespace SessionDeck
