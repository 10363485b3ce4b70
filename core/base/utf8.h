// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace SessionDeck {

/// Byte offset of the first byte that does not begin a well-formed UTF-8 character; the size if all is well.
qsizetype firstInvalidUtf8(QByteArrayView text);

} // namespace SessionDeck
