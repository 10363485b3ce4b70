// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace SessionDeck {

/// Byte offset of the first byte that does not begin a well-formed UTF-8 character; the size if all is well.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// Appends the text as QString::toUtf8() gives it, without an array of its own where it is ASCII.
void appendUtf8(QByteArray &out, QStringView text);
/// How many bytes that is.
qsizetype utf8Size(QStringView text);

} // namespace SessionDeck
