// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/conversationscene.h"

class QKeyEvent;

namespace SessionDeck {

/// Moves through the messages: arrows, Page Up and Down, Home, End; Return shows more of a long one. False if
/// the key means nothing here.
bool handleMessageKey(ConversationScene &scene, const QKeyEvent &event);

} // namespace SessionDeck
