// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versiontext.h"

#include "core/session/textdiff.h"
#include "ui/models/visibletext.h"
#include "ui/window/semanticcolors.h"

#include <QPlainTextEdit>

namespace SessionDeck {

namespace {

// What a text view takes, and what is compared, without being felt.
constexpr qsizetype longestShownVersion = 200'000;
constexpr qsizetype longestComparedVersion = 40'000;

} // namespace

void showVersionText(QPlainTextEdit *view, const QString &base, const QString &version)
{
    const QString text = visibleText(version.left(longestShownVersion));
    view->setPlainText(text);
    view->setExtraSelections({});
    if (base == version || std::max(base.size(), version.size()) > longestComparedVersion)
        return;
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(
        blend(semanticColors(view->palette()).warning, view->palette().color(QPalette::Base), 0.25));
    mark.cursor = QTextCursor(view->document());
    QList<QTextEdit::ExtraSelection> marks;
    qsizetype at = 0;
    for (const TextPiece &piece : diffText(visibleText(base), text)) {
        if (piece.part == TextPart::Removed)
            continue;
        if (piece.part == TextPart::Added) {
            mark.cursor.setPosition(int(at));
            mark.cursor.setPosition(int(at + piece.text.size()), QTextCursor::KeepAnchor);
            marks += mark;
        }
        at += piece.text.size();
    }
    view->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor first = marks.constFirst().cursor;
    first.setPosition(first.anchor());
    view->setTextCursor(first);
    view->ensureCursorVisible();
}

} // namespace SessionDeck
