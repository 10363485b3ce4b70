// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/otherslook.h"

#include "core/store/sqlite/sqlitetransaction.h"
#include "core/vault/knownlists.h"
#include "core/vault/othersverdict.h"

namespace SessionDeck {

namespace {

constexpr qint64 mostBytesAtOnce = 8 * 1024 * 1024;

// The first sessions from `from` on that fit into memory together; one at least.
size_t endOfGroup(const std::vector<SessionToSee> &sessions, size_t from)
{
    qint64 bytes = 0;
    size_t end = from;
    while (end < sessions.size() && (end == from || bytes + sessions[end].bytes <= mostBytesAtOnce))
        bytes += std::max<qint64>(sessions[end++].bytes, 0);
    return end;
}

// Of errors of one session that the next one would meet too.
bool endsLooking(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Cancelled || code == ErrorCode::Locked
        || code == ErrorCode::Unauthorized;
}

// What was loaded, or why not, as what is there now.
Result<SeenSession> seenOf(SessionStore &store, const QString &id, Result<LoadedSession> &loaded)
{
    if (loaded)
        return seenLoaded(store, std::move(*loaded));
    if (loaded.error().code == ErrorCode::NotFound)
        return seenAbsent(id);
    return loaded.error().code == ErrorCode::Corrupt ? seeSession(store, id) : fail(loaded.error());
}

} // namespace

OthersLook::OthersLook(SessionStore &store, const StoreLocation &location, const VaultTarget &vault)
    : m_store(store), m_target(vault), m_vault(vault, location)
{
}

Result<void> OthersLook::open()
{
    Result<std::unique_ptr<KnownSessions>> known = KnownSessions::open(m_target);
    if (!known)
        return fail(known.error());
    m_known = std::move(*known);
    return {};
}

Result<bool> OthersLook::isAsMarked(const SummaryView &row)
{
    const Result<std::optional<KnownSession>> known = m_known->find(storeKey(), QString::fromUtf8(row.id));
    if (!known)
        return fail(known.error());
    return *known && (*known)->mark == markOf(row);
}

Result<OthersLook::Tally> OthersLook::look(const std::vector<SessionToSee> &sessions,
                                           const std::stop_token &stop)
{
    Tally tally;
    for (size_t from = 0; from < sessions.size();) {
        const size_t end = endOfGroup(sessions, from);
        LoadManyRequest wanted{.withRaw = m_store.capabilities().moreInRaw, .stop = stop};
        for (size_t i = from; i < end; ++i)
            wanted.ids += sessions[i].id;
        std::vector<Result<LoadedSession>> loaded = m_store.loadMany(wanted);
        for (size_t i = from; i < end; ++i) {
            const Result<SeenSession> seen = seenOf(m_store, sessions[i].id, loaded[i - from]);
            if (!seen && endsLooking(seen.error().code))
                return fail(seen.error());
            tally.left += seen ? 0 : 1;
            const Result<void> judged = seen ? judge(sessions[i], *seen, tally) : Result<void>();
            if (!judged)
                return fail(judged.error());
        }
        from = end;
    }
    return tally;
}

Result<void> OthersLook::judge(const SessionToSee &wanted, const SeenSession &seen, Tally &tally)
{
    const Result<std::optional<KnownSession>> known = m_known->find(storeKey(), wanted.id);
    if (!known)
        return fail(known.error());
    if (isUpToDate(*known, seen, wanted.mark))
        return {};
    // Packed before the transaction, so that nobody waits for it.
    Result<PackedImage> image = seen.image ? packedImage(*seen.image) : PackedImage();
    if (!image && image.error().code == ErrorCode::Unsupported)
        image = PackedImage(); // too large to be known
    if (!image)
        return fail(image.error());
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(m_known->database(), SqliteTransaction::Kind::Write);
    const Result<void> done
        = transaction ? replaceKnown(wanted, seen, *image, tally) : fail(transaction.error());
    return done ? transaction->commit() : done;
}

// Inside the transaction, what is known is read again: another program may have looked meanwhile.
Result<void> OthersLook::replaceKnown(const SessionToSee &wanted, const SeenSession &seen,
                                      const PackedImage &image, Tally &tally)
{
    const Result<std::optional<KnownSession>> known = m_known->findWhole(storeKey(), wanted.id);
    if (!known)
        return fail(known.error());
    const bool wasOther = *known && !isAsKnown(**known, seen);
    const Result<bool> kept = wasOther ? m_vault.keep(**known, seen) : false;
    if (!kept)
        return fail(kept.error());
    tally.kept += *kept ? 1 : 0;
    return seen.isAbsent() ? m_known->remove(storeKey(), wanted.id) : learn(wanted, seen, image, tally);
}

Result<void> OthersLook::learn(const SessionToSee &wanted, const SeenSession &seen, const PackedImage &image,
                               Tally &tally)
{
    const Result<qint64> most = m_vault.mostKnownBytes();
    const Result<qint64> used = most ? knownBytes(*m_known) : fail(most.error());
    const Result<qint64> after = used ? m_vault.newestBefore(seen) : fail(used.error());
    if (!after)
        return fail(after.error());
    if (image.packed.isEmpty() || image.packed.size() > *most - *used) {
        ++tally.left;
        return m_known->remove(storeKey(), wanted.id);
    }
    ++tally.learnt;
    return m_known->put(storeKey(),
                        {.version = seen.version, .mark = wanted.mark, .after = *after, .image = image});
}

} // namespace SessionDeck
