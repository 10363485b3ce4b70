// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// What some layouts demand of the ids of messages. The same session always becomes the same one, so that it
/// is known again when it is copied once more.

/// Messages without an id.
qint64 countBlankIds(const Session &session);
void fillBlankIds(Session &session);

/// Messages whose id an earlier one has too.
qint64 countRepeatedIds(const Session &session);
void renewRepeatedIds(Session &session);
/// Gives new ids to all messages: for a store in which other sessions have theirs.
void renewAllIds(Session &session);

} // namespace SessionDeck
