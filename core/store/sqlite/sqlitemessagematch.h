// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <vector>

namespace SessionDeck {

/// For each of `given` the index of the stored message that it replaces, or -1 if it is new: by id, or by
/// place where neither has one. No stored message is used twice.
std::vector<qsizetype> matchMessages(const std::vector<Message> &stored, const std::vector<Message> &given);

} // namespace SessionDeck
