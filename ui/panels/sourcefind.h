// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

class FindBar;
class SourceView;

/// Lets the bar search in the view.
void connectFind(FindBar *bar, SourceView *view);

} // namespace SessionDeck
