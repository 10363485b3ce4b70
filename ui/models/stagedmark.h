// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionedit.h"
#include "ui/models/shownmessage.h"

namespace SessionDeck {

/// Notes in what is shown of a message how it differs from what it was in the base.
void markStaged(ShownMessage &shown, const StagedMessage &message, const std::vector<Message> &base);

} // namespace SessionDeck
