// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <functional>

class QString;
class QsciScintilla;

namespace SessionDeck {

class FindBar;
class SourceView;

/// Selects the next place of a text; false if there is none.
using SourceFinder = std::function<bool(const QString &text, Qt::CaseSensitivity sensitivity, bool forward)>;

/// Selects the next place of the text from the cursor on, around the end; false if there is none.
bool findInSource(QsciScintilla &source, const QString &text, Qt::CaseSensitivity sensitivity, bool forward);

/// Lets the bar search with `find`.
void connectFind(FindBar *bar, const SourceFinder &find);
/// Lets the bar search in the view.
void connectFind(FindBar *bar, SourceView *view);

} // namespace SessionDeck
