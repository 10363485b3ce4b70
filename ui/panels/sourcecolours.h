// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciLexerJSON;
class QsciScintilla;

namespace SessionDeck {

/// Gives a view of JSON the fixed font and the colours of its palette.
void colourSource(QsciScintilla &view, QsciLexerJSON &lexer);

} // namespace SessionDeck
