// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/result.h"
#include "core/session/message.h"

#include <optional>

namespace SessionDeck {

/// A message line of the layout jsonl, decoded.
struct JsonlRecord
{
    Message message = {}; ///< ordinal as the line says; -1 if it says none.
    bool more = false; ///< The lines behind this one were appended together with it.
};

/// Corrupt with "byte N" (of the line) if it is no JSON object in UTF-8, or is longer than a line may be.
Result<JsonlRecord> decodeJsonlRecord(QByteArrayView line);

/// A new line for the message, with the line feed.
QByteArray encodeJsonlRecord(const Message &message, qint64 ordinal, bool more = false);

/// The stored line (without line feed) changed from before to after, with the line feed. Members that say the
/// same, and unknown ones, keep their bytes.
Result<QByteArray> patchJsonlRecord(QByteArrayView stored, const JsonlRecord &before,
                                    const JsonlRecord &after);

/// What the end of a message line says: its last members always stand in the same order, so that a list needs
/// no more than the last bytes of a file, however long the line is.
struct JsonlTail
{
    qint64 ordinal = -1;
    Timestamp timestamp = {};
};

/// Reads the last bytes of a file; nothing if they are not the end of a complete line of that form.
std::optional<JsonlTail> readJsonlTail(QByteArrayView tail);

} // namespace SessionDeck
