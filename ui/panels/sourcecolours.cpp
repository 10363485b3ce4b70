// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcecolours.h"

#include "ui/window/semanticcolors.h"

#include <QFontDatabase>

#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

namespace SessionDeck {

void colourSource(QsciScintilla &view, QsciLexerJSON &lexer)
{
    const QPalette palette = view.palette();
    const SemanticColors semantic = semanticColors(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    view.setFont(fixed);
    view.setColor(text);
    view.setPaper(base);
    view.setCaretForegroundColor(text);
    view.setCaretLineBackgroundColor(palette.color(QPalette::AlternateBase));
    view.setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    view.setSelectionForegroundColor(palette.color(QPalette::HighlightedText));
    view.setMarginsBackgroundColor(palette.color(QPalette::Window));
    view.setMarginsForegroundColor(semantic.muted);
    view.setMarginsFont(fixed);
    view.setFoldMarginColors(palette.color(QPalette::Window), palette.color(QPalette::Window));
    lexer.setDefaultFont(fixed);
    lexer.setFont(fixed);
    lexer.setDefaultPaper(base);
    lexer.setPaper(base);
    lexer.setColor(text);
    const QColor string = blend(semantic.ok, text, 0.75);
    const std::pair<int, QColor> colors[] = {
        {QsciLexerJSON::Property, semantic.accent},
        {QsciLexerJSON::String, string},
        {QsciLexerJSON::EscapeSequence, blend(semantic.warning, text, 0.7)},
        {QsciLexerJSON::Number, blend(semantic.warning, text, 0.85)},
        {QsciLexerJSON::Keyword, blend(semantic.accent, text, 0.6)},
        {QsciLexerJSON::Operator, semantic.muted},
        {QsciLexerJSON::IRI, string},
        {QsciLexerJSON::UnclosedString, semantic.error},
        {QsciLexerJSON::Error, semantic.error},
    };
    for (const auto &[style, color] : colors)
        lexer.setColor(color, style);
}

} // namespace SessionDeck
