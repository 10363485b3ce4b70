// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// Which vault, and who keeps versions in it.
struct VaultTarget
{
    QString path = {}; ///< Of the database file; empty: defaultVaultPath().
    QString program = {}; ///< Version::program of what is kept.
    std::chrono::milliseconds busyTimeout{5000}; ///< How long to wait for other programs, at most.
};

enum class VaultAccess {
    Read, ///< The vault must exist.
    Write, ///< It is made, with its folder, if there is none.
};

/// The user's vault: sessiondeck/vault.db below $XDG_DATA_HOME.
QString defaultVaultPath();

/// Opens the database, durable at each commit (WAL, synchronous=FULL), for its user alone (0600 in 0700).
/// NotFound (Read); Unsupported: made by a newer release; Corrupt: another database, or a damaged one;
/// Locked, NoSpace, Unauthorized, ReadOnly, Io.
Result<std::unique_ptr<SqliteConnection>> openVaultDatabase(const VaultTarget &target, VaultAccess access);

} // namespace SessionDeck
