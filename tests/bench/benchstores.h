// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "tests/bench/storemaker.h"

namespace SessionDeck {

// All of these end the program if something fails: there is nothing to measure then.

void makeBenchStore(const StoreLocation &location, const StoreSize &size);
std::unique_ptr<SessionStore> openBenchStore(const StoreLocation &location, AccessMode mode);
void expectCount(qint64 count, qint64 expected);
/// Opens the store and lists it, as a list needs it.
void listStore(const StoreLocation &location, qint64 expected);
/// The same into a new catalog.
void catalogStore(const StoreLocation &location, qint64 expected);
/// The id of some session in it.
QString firstId(const StoreLocation &location);
/// Appends one message of made-up text.
void appendMessage(SessionStore &store, const QString &id);

} // namespace SessionDeck
