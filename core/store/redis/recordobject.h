// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/result.h"

namespace SessionDeck {

/// An object.
bool isRecordObject(QByteArrayView value);
/// An array of strings.
bool isRecordNames(QByteArrayView value);

/// The object with its members joined by bare commas, as JsonRecord::rest() gives them; empty if it has none.
/// What is no object comes back as it is.
JsonText joinedMembers(const JsonText &object);

/// Invalid, with this message, if the text is neither empty nor a JSON object.
Result<void> checkRecordObject(const JsonText &text, const QString &message);

} // namespace SessionDeck
