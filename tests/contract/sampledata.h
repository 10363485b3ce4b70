// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// A conversation that uses every field which the model has and the current subject's layout can hold. The
/// number makes it unlike others, its times included. Ids are UUIDs, because some layouts know no others.
Session sampleSession(int number, int messages = 3);
QString sampleId(int number);
/// The message at `ordinal` of a sample session, also of one that is longer than it was made.
Message sampleMessage(int number, int ordinal);
/// The sample sessions 0 to count - 1; they have 0 to 4 messages (1 to 5 where the layout is only read).
std::vector<Session> sampleSessions(int count);

/// Empties what the current subject's layout cannot hold.
Session fitting(Session session);
Message fitting(Message message);

} // namespace SessionDeck
