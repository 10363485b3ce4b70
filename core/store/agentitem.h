// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/message.h"

namespace SessionDeck {

/// Reads an item of the OpenAI Responses API as the OpenAI Agents SDK stores it, in SQLite and in Redis: role
/// and content as readable text, the whole record in Message::extra. Calls, results and reasoning, which have
/// no role, get that of their author ("assistant", or "tool" for results). What the SDK's EncryptedSession
/// wrote reads "[encrypted]". Corrupt if it is no JSON object; place is "byte N".
Result<Message> readAgentItem(QByteArrayView json);

/// The message for a record that readAgentItem() refused: its text as it is, in content and as a string in
/// extra.
Message unreadableAgentItem(QByteArrayView record);

} // namespace SessionDeck
