// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"
#include "core/session/session.h"

namespace SessionDeck {

/// Line 1 of a file of the layout jsonl. Views are of the line.
struct JsonlHeader
{
    QByteArrayView id = {}; ///< String literal, with its quotes; never empty.
    QByteArrayView title = {}; ///< String literal; empty: none.
    QByteArrayView participants = {}; ///< JSON array.
    QByteArrayView metadata = {}; ///< JSON object; empty: none.
    Timestamp created = {};
    Timestamp lastActivity = {};
    Timestamp expires = {};
    qint64 messages = -1; ///< Messages when the file was last written as a whole; -1: not said.
};

/// Corrupt with "byte N" if the line is no header of a version that is known.
Result<JsonlHeader> decodeJsonlHeader(QByteArrayView line);

/// What the header says of a session; messages are left empty.
Session sessionOf(const JsonlHeader &header, QByteArrayView line);

/// The header for the session, without line feed. stored is the old line, whose unchanged members and unknown
/// ones keep their bytes; empty for a new session. before is what stored says. body is what follows it.
Result<QByteArray> encodeJsonlHeader(QByteArrayView stored, const Session &before, const Session &after,
                                     QByteArrayView body);

/// The header with another expiry.
Result<QByteArray> withExpiry(QByteArrayView line, Timestamp expires);

/// The member names of a header that are not metadata.
const QStringList &jsonlHeaderKeys();

} // namespace SessionDeck
