// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/vault/othersvault.h"

namespace SessionDeck {

/// A session to look at, and what a list showed of it (see markOf()); an empty mark: no list was read.
struct SessionToSee
{
    QString id = {};
    QByteArray mark = {};
    qint64 bytes = -1; ///< -1: not known.
};

/// Compares sessions with what is known of them, and keeps in the vault what others have overwritten: the
/// known state as a version with origin Others, or Expired if its time had come, taken out of the store if it
/// is gone. Where messages only came behind it, nothing was overwritten: that is a version of kind Appended,
/// one for ten minutes of growth. What was changed through SessionDeck is in the vault already and only
/// learnt. A session that others make has no version, since there was nothing before. Used by one thread.
class OthersLook
{
public:
    struct Tally
    {
        qint64 kept = 0; ///< Versions.
        qint64 learnt = 0; ///< Sessions whose state is another one than was known.
        qint64 left = 0; ///< Sessions that are not known, because they would not fit or cannot be read.
    };

    /// The vault is opened when there is something to keep.
    OthersLook(SessionStore &store, const StoreLocation &location, const VaultTarget &vault);

    /// Opens what is known. Errors of KnownSessions.
    Result<void> open();
    /// Whether a list says the same of a session as when it was looked at.
    Result<bool> isAsMarked(const SummaryView &row);
    /// Looks at sessions, at most some megabytes of them at once. What the store, the vault and the database
    /// of known sessions say; nothing is forgotten then, and the sessions can be looked at again.
    Result<Tally> look(const std::vector<SessionToSee> &sessions, const std::stop_token &stop);

    KnownSessions &known()
    {
        return *m_known;
    }
    const QString &storeKey() const
    {
        return m_vault.storeKey();
    }

private:
    Result<void> judge(const SessionToSee &wanted, const SeenSession &seen, Tally &tally);
    Result<void> replaceKnown(const SessionToSee &wanted, const SeenSession &seen, const PackedImage &image,
                              Tally &tally);
    Result<void> learn(const SessionToSee &wanted, const SeenSession &seen, const PackedImage &image,
                       Tally &tally);

    SessionStore &m_store;
    VaultTarget m_target;
    OthersVault m_vault;
    std::unique_ptr<KnownSessions> m_known;
};

} // namespace SessionDeck
