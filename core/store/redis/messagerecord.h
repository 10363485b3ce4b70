// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"
#include "core/store/redis/recordmembers.h"

namespace SessionDeck {

/// How a layout of JSON records names the parts of a message.
struct MessageStyle
{
    std::span<const RecordField> fields; ///< In the order of MessageField.
    /// Message::extra is the value of a member; otherwise it is the members that are no field.
    bool extraIsMember = false;
};

/// Our own: members id, sender, recipient, role, content, timestamp (ISO 8601), extra.
const MessageStyle &nativeMessages();
/// Other people's: the usual names for them, extra beside them.
const MessageStyle &foreignMessages();

/// Corrupt. The ordinal stays 0.
Result<Message> decodeMessage(QByteArrayView record, const MessageStyle &style);

/// The record with everything changed that the message says differently, and nothing else; a new one if
/// `record` is empty or cannot be read. `like`: a record whose way to write times a new one follows; may be
/// empty. Unsupported if the result would not read back as the message; its ordinal is ignored.
Result<QByteArray> encodeMessage(const Message &message, QByteArrayView record, QByteArrayView like,
                                 const MessageStyle &style);

} // namespace SessionDeck
