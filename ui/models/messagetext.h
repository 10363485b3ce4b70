// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shownmessage.h"

namespace SessionDeck {

/// "Agent-4 → Agent-7", one name, or "unknown sender"; visible characters only.
QString senderText(const Message &message);
QString recipientText(const Message &message);

/// What a screen reader says: "Agent-4 to Agent-7, Wednesday 24 September 2025 12:51:07, <text>". Long texts
/// are cut.
QString spokenMessage(const ShownMessage &shown);

/// For the clipboard: "Agent-4 → Agent-7 · 2025-09-24T12:51:07.000000Z", a line feed, and the text as stored.
QString quotedMessage(const Message &message);

} // namespace SessionDeck
