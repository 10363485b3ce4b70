// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

#include <QMap>

namespace SessionDeck {

/// A long random walk over the content of a store that two processes can follow without talking: what step
/// `number` does is a function of the seed and the number alone. A step replaces a session, appends to it or
/// removes it; the last two do nothing if there is no such session.
struct ChurnStep
{
    enum class Kind { Write, Append, Remove };
    Kind kind = Kind::Write;
    Session session = {}; ///< Write: the whole session. Otherwise its id, and what to append.
};
ChurnStep churnStep(quint32 seed, int number);

/// What is to be in the store: id -> what linesOf() says about it.
using ChurnState = QMap<QString, QStringList>;

/// The participants, and a line per message.
QStringList linesOf(const Session &session);

/// Follows a step in memory.
void applyStep(ChurnState &state, const ChurnStep &step);
/// Does a step on a store.
Result<void> applyStep(SessionStore &store, const ChurnStep &step);
/// What is in the store: a line per message, or what is wrong with a session.
ChurnState readState(SessionStore &store);

} // namespace SessionDeck
