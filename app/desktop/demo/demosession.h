// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/demo/demoscript.h"
#include "core/session/session.h"

namespace SessionDeck {

/// The line of a script that comes after `spoken` messages (it starts over at its end), said at `when`.
Message demoMessage(const DemoScript &script, qint64 spoken, Timestamp when, QRandomGenerator &random);

/// A conversation of `messages` messages that follows the script and ends at `end`.
Session demoSession(const DemoScript &script, qint64 messages, Timestamp end, QRandomGenerator &random);

} // namespace SessionDeck
