// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace SessionDeck {

/// Appends encodeJsonString() of well-formed UTF-8, with the fewest escapes, without a detour over QString.
void appendJsonUtf8(QByteArray &out, QByteArrayView utf8);

} // namespace SessionDeck
