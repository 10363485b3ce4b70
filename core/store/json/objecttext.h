// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpatch.h"

namespace SessionDeck {

/// The first byte of a scanned text that is not UTF-8, or that follows the value which ends at valueEnd and
/// is no white space; the size if all is well.
qsizetype firstBadByte(QByteArrayView text, qsizetype valueEnd);

/// The members of both objects in one; either may be empty. An object that stands alone keeps its bytes.
JsonText joinObjects(QByteArrayView first, const JsonText &second);

/// The object on one line: line breaks between its tokens become blanks.
QByteArray onOneLine(const JsonText &object);

/// Adds the changes that remove the members of this object from another one.
void appendRemovedMembers(std::vector<JsonChange> &changes, const JsonText &members);

/// Adds the changes that put object under key, and that remove the members which had been shown together
/// with it but stood beside it.
void appendReplacedObject(std::vector<JsonChange> &changes, const QString &key, const JsonText &object,
                          const Result<JsonText> &beside);

/// Invalid if the text is neither empty nor a JSON object; what names it for people.
Result<void> checkObject(const JsonText &text, const QString &what);

} // namespace SessionDeck
