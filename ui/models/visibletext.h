// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// Whether the character would be invisible and can deceive: controls other than tab and line feed, bidi
/// embeddings, overrides and isolates, and invisible fillers.
bool isDeceptive(char16_t unit);

/// The text with every deceptive character shown as a visible sign (U+2400 pictures for controls, arrows for
/// bidi) and lone surrogates as U+FFFD. Has exactly as many UTF-16 units as the text, so positions stay
/// valid. The carriage return of a CR LF becomes a zero-width space.
QString visibleText(QStringView text);

/// visibleText() on one line: line feeds and tabs become signs too. For titles, ids and names.
QString visibleLine(QStringView text);

/// Text for a tool tip, in markup that shows exactly this text: a tip that looks like markup would be drawn
/// as such. Empty stays empty.
QString plainTip(const QString &text);

} // namespace SessionDeck
