// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"
#include "core/transfer/copyjob.h"

#include <QMap>

namespace SessionDeck {

/// A new, empty store at the location; aborts the test program if it cannot be made.
std::unique_ptr<SessionStore> newStore(const StoreLocation &location);

/// A session with something in every field that all our own layouts hold: numbers beyond 64 bits, doubled
/// keys, escapes, emoji, an expiry far away.
Session richSession(const QString &id, int messages = 3);

/// Copies all sessions of the one store to the other; every outcome by id. Aborts if the copy ends early.
QMap<QString, CopiedSession> copyAll(SessionStore &source, SessionStore &target, CopyRequest request = {});

/// The canonical hash of a session that has to be there.
QByteArray hashIn(SessionStore &store, const QString &id);

} // namespace SessionDeck
