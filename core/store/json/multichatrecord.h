// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/result.h"
#include "core/session/session.h"

#include <optional>

namespace SessionDeck {

/// A session record of the layout multichat: the value in sessions.json.
struct MultichatRecord
{
    Session session = {}; ///< id, participants, created, lastActivity, metadata.
    qint64 messageCount = -1;
};

/// Decodes a member of sessions.json, key and value. Corrupt if the value is no object.
Result<MultichatRecord> decodeMultichatRecord(QByteArrayView member);

/// The member as the origin's json.dump(indent=2) writes it.
QByteArray encodeMultichatRecord(const Session &session, qint64 messageCount);

/// The stored member changed to say what session says; unchanged fields keep their bytes. The count stays if
/// none is given: it may have drifted, and that is not ours to correct on the side.
Result<QByteArray> patchMultichatRecord(QByteArrayView member, const Session &session,
                                        std::optional<qint64> messageCount);

/// The same for an element of messages.json. ordinal is left 0.
Message decodeMultichatMessage(QByteArrayView element);
QByteArray encodeMultichatMessage(const Message &message, const QString &sessionId);
Result<QByteArray> patchMultichatMessage(QByteArrayView element, const Message &before, const Message &after);

} // namespace SessionDeck
