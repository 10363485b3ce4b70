// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/batchrequests.h"
#include "core/store/capabilities.h"
#include "core/store/changesource.h"
#include "core/store/scan.h"
#include "core/store/storestatistics.h"

#include <memory>
#include <optional>
#include <span>

namespace SessionDeck {

/// One place where sessions are kept, through one layout. Synchronous; an object is used by one thread at a
/// time, and several objects may be open on one place. Any call can fail with Unreachable, Unauthorized,
/// Locked or Io; the codes below come in addition. Nothing here ever empties or skips what it cannot parse.
class SessionStore
{
public:
    virtual ~SessionStore() = default;

    virtual Capabilities capabilities() const = 0;

    /// Streams summaries. Reads no bodies it can avoid; goes on after records that cannot be read. Cancelled.
    virtual Result<void> scan(const ScanRequest &request, const ScanSink &sink) = 0;

    /// A session, or a window of its messages. NotFound; Corrupt if nothing of it can be read.
    virtual Result<LoadedSession> load(const LoadRequest &request) = 0;

    /// load() for each id, in this order: what one answers says nothing about the others. Cheaper where the
    /// medium has a cheaper way. Meant for batches that fit into memory.
    virtual std::vector<Result<LoadedSession>> loadMany(const LoadManyRequest &request);

    /// loadMany() of whole sessions as UTF-8, in this order, for who carries them on. Nothing for a session
    /// of which load() has more to say, or which it has to read with more care: not there, damaged, kept in a
    /// spelling that is not the layout's own, too large for a batch, or the store failed. With count 0 only
    /// the id, the revision, the size and the expiry are told, and nothing else is looked at.
    virtual std::vector<std::optional<LoadedCompact>> loadCompact(const LoadManyRequest &request);

    /// The stored bytes of a session. NotFound.
    virtual Result<std::vector<RawPart>> raw(const RawRequest &request) = 0;

    /// Creates or replaces the session as a whole, atomically and durably, and returns its new revision.
    /// Messages are matched to stored ones by id (by place where they have none); a record, or a field of a
    /// record, that says the same as before keeps its bytes. An expiry that is set stays as it is; a new
    /// session gets session.expires. Conflict, ReadOnly, NoSpace, Invalid (id), Unsupported (the layout
    /// cannot hold a field that is set; nothing is dropped silently).
    virtual Result<Revision> write(const Session &session, const Expect &expect) = 0;

    /// write() or writeRaw() for each request, in this order. Each session is written whole or not at all,
    /// whatever becomes of the others; all that succeeded are durable on return. Cheaper where the medium has
    /// a cheaper way (one transaction, one pipeline), so meant for batches that do not keep others out for
    /// long.
    virtual std::vector<Result<Revision>> writeMany(const std::vector<WriteRequest> &requests);

    /// writeMany() of sessions that are expected to be absent. Metadata and additional fields have to be JSON
    /// objects. After an error write() says what is in the way, if anything still is: nothing of that session
    /// was written, or it was written whole and the answer got lost.
    virtual std::vector<Result<Revision>> createCompact(std::span<const CompactSession *const> sessions);

    /// Puts the stored bytes of a session in place, whether they can be read or not: exactly what raw() told
    /// of it, in this store or in another one of the layout. Atomic and durable; its new revision, which is
    /// empty if it cannot be told. Expiry as with write(). Unsupported: the
    /// layout cannot do that (see Capabilities::writeRaw). Invalid: these are not the bytes of such a
    /// session. Conflict, ReadOnly, NoSpace.
    virtual Result<Revision> writeRaw(const RawWrite &request);

    /// Gives a session another id, and the content that goes with it, in one step: at no moment is it there
    /// twice or not at all. Messages are matched to stored ones as by write(); those that stay keep their
    /// records and their ids, also where an id may be there only once in the whole store. Its new revision.
    /// NotFound; Conflict, also if a session has the new id; Unsupported: the layout cannot do that in one
    /// step (see Capabilities::rename); and what write() says.
    virtual Result<Revision> rename(const RenameRequest &request);

    /// Adds messages at the end; atomic and durable. NotFound, Conflict, ReadOnly, NoSpace, Unsupported.
    virtual Result<Revision> append(const AppendRequest &request) = 0;

    /// Deletes a session and all that belongs to it. NotFound, Conflict, ReadOnly.
    virtual Result<void> remove(const QString &id, const Expect &expect) = 0;

    /// remove() for each request, in this order; otherwise as writeMany().
    virtual std::vector<Result<void>> removeMany(const std::vector<RemoveRequest> &requests);

    /// Sets the moment when the session expires; null: never. Content and revision of the content stay.
    /// NotFound, Conflict, ReadOnly, Unsupported.
    virtual Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) = 0;

    /// setExpiry() for each request, in this order; otherwise as writeMany().
    virtual std::vector<Result<Revision>> setExpiryMany(const std::vector<ExpiryRequest> &requests);

    /// A mark of the state of the whole store as this object sees it: while it stays the same nothing in the
    /// store has changed, whoever changes it. Empty: the store cannot tell that cheaply.
    virtual Result<QByteArray> stateMark();

    virtual Result<StoreStatistics> statistics(std::stop_token stop) = 0;

    /// A new source of changes, independent of this object's life. Unsupported.
    virtual Result<std::unique_ptr<ChangeSource>> watch() = 0;
};

} // namespace SessionDeck
