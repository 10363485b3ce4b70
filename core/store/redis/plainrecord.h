// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"

namespace SessionDeck {

/// Appends the record of a message as encodeMessage() makes it anew in the native layout, byte for byte.
/// False, with something half appended: it is one for that function (a parent, a year beyond 9999, additional
/// fields that are no object).
bool appendPlainRecord(QByteArray &out, const MessageView &message);

/// Reads such a record: what decodeMessage() says of it, as views of it and of `scratch`, which is used for
/// texts with escapes and has to live as long. False: it is not spelt as we spell them (another order of
/// members, unknown ones, white space, unusual escapes, damage), so it is one for that function.
bool readPlainRecord(QByteArrayView record, QByteArray &scratch, MessageView &message);

} // namespace SessionDeck
