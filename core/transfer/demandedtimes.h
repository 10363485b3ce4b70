// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// What some layouts demand of the times of a session. The same session always becomes the same one, so that
/// it is known again when it is copied once more.

/// Times that are missing: of the session, and of messages.
qint64 countBlankTimes(const Session &session);
/// The time of the message before, or of what is known next; 1970 if nothing is.
void fillBlankTimes(Session &session);

/// Messages that are older than one before them.
qint64 countDisorder(const Session &session);
void sortByTime(Session &session);

} // namespace SessionDeck
