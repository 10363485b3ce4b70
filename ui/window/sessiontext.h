// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessiondraft.h"

class QWidget;

namespace SessionDeck {

/// Opens a draft's whole session as JSON, as `sessiondeckctl show --json` prints it, for editing. It is checked
/// while one types; what says the same as before keeps its bytes.
void editAsJson(SessionDraft &draft, QWidget *parent);

} // namespace SessionDeck
