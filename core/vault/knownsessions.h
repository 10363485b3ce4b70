// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultdatabase.h"
#include "core/vault/vaultrows.h"

#include <optional>

namespace SessionDeck {

/// A session as it was when it was looked at last.
struct KnownSession
{
    Version version = {}; ///< Its session, revision, messageCount, title and expires count.
    QByteArray mark = {}; ///< What a list showed of it, see markOf().
    qint64 after = 0; ///< The newest version that the vault had of it then and that is older than this state.
    PackedImage image = {};
};

/// The database known.db beside the vault: the last known state of each session of the stores whose versions
/// are kept when others change them. Not precious: what is missing in it is learnt again. FORMAT.md has its
/// tables. Several programs may have it open; an object is used by one thread. Any call can fail with Locked,
/// NoSpace, Corrupt, ReadOnly or Io.
class KnownSessions
{
public:
    /// Makes it if there is none.
    static Result<std::unique_ptr<KnownSessions>> open(const VaultTarget &vault);

    /// All but the packed bytes of the image; nothing if the session is not known.
    Result<std::optional<KnownSession>> find(const QString &store, const QString &session);
    /// With the packed bytes.
    Result<std::optional<KnownSession>> findWhole(const QString &store, const QString &session);
    Result<void> put(const QString &store, const KnownSession &session);
    Result<void> remove(const QString &store, const QString &session);
    /// Forgets all sessions of a store.
    Result<void> forget(const QString &store);

    SqliteConnection &database()
    {
        return *m_database;
    }

private:
    explicit KnownSessions(std::unique_ptr<SqliteConnection> database);

    std::unique_ptr<SqliteConnection> m_database;
};

/// The path of the database beside this vault.
QString knownPath(const VaultTarget &vault);

} // namespace SessionDeck
