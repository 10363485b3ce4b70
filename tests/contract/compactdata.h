// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"

namespace SessionDeck {

/// A session with all that is hard about texts, in every field that the current subject's layout has.
Session hardSession(int number);

/// The same session in the form that createCompact() takes.
CompactSession compactFrom(const Session &session);

/// One of many states of a session, all of the same size. Its id is long, so that a server reads few of the
/// questions about it at once.
Session stateOf(int turn);

} // namespace SessionDeck
