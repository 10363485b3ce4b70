// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

namespace SessionDeck {

/// Every field of a session, one per line, for comparing and for people who read a failing test.
QString toText(const Session &session);
QString toText(const Message &message);
QString toText(const SessionSummary &summary);

/// Loads the whole session and describes it as toText() does; the error if there is one.
QString loadedText(SessionStore &store, const QString &id);

/// The revision that the store gives for a session now; empty if it cannot be loaded.
Revision currentRevision(SessionStore &store, const QString &id);

} // namespace SessionDeck
