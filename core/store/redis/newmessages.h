// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <vector>

namespace SessionDeck {

/// The messages with an id and a time of now wherever they have none.
std::vector<Message> completed(std::vector<Message> messages);

/// The latest time of the messages; null if none has one.
Timestamp latestOf(const std::vector<Message> &messages);

} // namespace SessionDeck
