// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <vector>

namespace SessionDeck {

/// For every message of `wanted` the place of the stored message that it continues, -1 for a new one: the one
/// with the same id, or, if neither has an id, the one at the same place. No stored message is used twice.
std::vector<qsizetype> matchMessages(const std::vector<Message> &stored, const std::vector<Message> &wanted);

/// The messages with an id and a time of now wherever they have none.
std::vector<Message> completed(std::vector<Message> messages);

/// The latest time of the messages; null if none has one.
Timestamp latestOf(const std::vector<Message> &messages);

} // namespace SessionDeck
