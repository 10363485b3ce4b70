// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profiles/keychain.h"
#include "core/store/storelocation.h"

#include <chrono>
#include <functional>

namespace SessionDeck {

/// One question to the keychain. The callbacks of the functions below run once, on the thread that asked
/// (which needs an event loop), never after the guard is gone, and never from inside the call itself.
struct KeychainRequest
{
    StoreLocation location = {}; ///< The store that the password opens; see keychainKey().
    QObject *guard = nullptr; ///< Lives on the thread that asks.
    /// When to give up with Locked: a wallet that hangs, or asks somebody who is not there. The service may
    /// still finish the job later; for a write that means that the password may be kept after all.
    std::chrono::milliseconds timeout{60'000};
};

using PasswordDone = std::function<void(const Result<QString> &)>;
using KeychainDone = std::function<void(const Result<void> &)>;

/// What a password is kept under: the store's URI without layout, prefix and database number, because the
/// password belongs to the user and the server.
QString keychainKey(const StoreLocation &location);

/// The password of a store. NotFound: none is kept. Unsupported: there is no keychain. Unauthorized: the user
/// refused to unlock it. Locked: no answer in time. Io: what else the service says.
void readPassword(const KeychainRequest &request, PasswordDone done);

/// Keeps or replaces the password of a store; the codes of readPassword() except NotFound. There is no
/// fallback to a file.
void writePassword(const KeychainRequest &request, const QString &password, KeychainDone done);

/// Forgets the password of a store; no error if none is kept.
void removePassword(const KeychainRequest &request, KeychainDone done);

/// readPassword() for programs without a window: waits in an event loop of its own for at most `timeout`. A
/// QCoreApplication must exist. Never call it on a GUI thread.
Result<QString> readPasswordNow(const StoreLocation &location, std::chrono::milliseconds timeout);

} // namespace SessionDeck
