// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <vector>

namespace SessionDeck {

/// For each message of `after`, the place of the same message in `before`; -1: there is none. The same is who
/// has the same id; of several with one id those that say the same, then in their order. Where one of the two
/// has no id: who says the same, then who spoke at the same moment between the same neighbours; where neither
/// has one, who stands between the same neighbours. Every message is matched at
/// most once. Time grows with the number of messages, whatever they are.
std::vector<qsizetype> pairMessages(const std::vector<Message> &before, const std::vector<Message> &after);

/// The same for messages that two sides have added to one session: with one id, or saying the same at one
/// time. What merely stands at the same place is not the same message.
std::vector<qsizetype> pairAdditions(const std::vector<Message> &before, const std::vector<Message> &after);

} // namespace SessionDeck
