// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace SessionDeck {

/// A JSON document, or JSON documents on lines of their own, with line feeds and blanks between tokens for
/// reading; every token keeps its bytes. Empty if the text is anything else, is cut, or would get too large.
QByteArray indentJson(const QByteArray &text);

} // namespace SessionDeck
