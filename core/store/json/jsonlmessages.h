// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/json/jsonlrecord.h"
#include "core/store/json/linelayout.h"

namespace SessionDeck {

/// The message lines of a new session.
QByteArray encodeJsonlMessages(const Session &session);

/// The message lines for the session, made from the stored ones where they match.
Result<QByteArray> patchJsonlMessages(const LineText &old, const std::vector<JsonlRecord> &stored,
                                      const Session &session);

/// All message lines of a file. Corrupt, with the byte, if one cannot be read: such a file is not rewritten.
Result<std::vector<JsonlRecord>> decodeJsonlMessages(const LineText &text, size_t messages);

} // namespace SessionDeck
