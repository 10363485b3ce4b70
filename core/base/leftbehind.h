// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

/// A thread that hangs was left to itself. Any thread.
void noteLeftBehind();

/// Whether one was in this process, which then has to end without destroying what such a thread may still
/// use: with std::_Exit(), once everything is saved.
bool isAnyLeftBehind();

} // namespace SessionDeck
