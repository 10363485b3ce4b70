// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/summarybatch.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// A session as one JSON object, as applications write them: the members that mean title, participants, times
/// and messages by their usual names (FORMAT.md), everything else as metadata. An object without messages is
/// metadata as a whole, as web sessions are.

/// The window of it that is asked for, without id, expiry and revision. Corrupt, with "byte N" as place, if
/// it is no JSON object.
Result<LoadedSession> decodeDocument(QByteArrayView value, const LoadRequest &window = {});

/// The value with everything changed that the session says differently, and no other byte; a new one if it is
/// empty. Id, expiry and ordinals are ignored. Corrupt: the value is damaged; Unsupported: the result would
/// not read back as the session; Invalid.
Result<QByteArray> encodeDocument(const Session &session, QByteArrayView value);

/// The value with the messages behind its last one, and their time as that of the last activity. The messages
/// that are there are not looked into. Corrupt, Unsupported, Invalid.
Result<QByteArray> appendToDocument(QByteArrayView value, const std::vector<Message> &messages);

/// What a list shows of a whole value; `participants` and `title` hold the texts that the row refers to.
struct DocumentRow
{
    QByteArray title = {};
    QByteArray participants = {};
    qint64 messageCount = 0;
    Timestamp created = {};
    Timestamp lastActivity = {};
};
Result<DocumentRow> documentRow(QByteArrayView value);

} // namespace SessionDeck
