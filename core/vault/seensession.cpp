// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/seensession.h"

#include "core/store/ghostrevision.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 maxRawBytes = qint64(256) * 1024 * 1024; // of a damaged session

// What a list shows of the session, at the price of a list; nothing if something is wrong with it.
std::optional<SessionSummary> rowOf(SessionStore &store, const QString &id)
{
    std::optional<SessionSummary> found;
    const ScanSink sink{.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const SummaryView row = rows.at(i);
            if (QString::fromUtf8(row.id) == id && row.health == Health::Ok)
                found = toSummary(row);
        }
    }};
    const Result<void> scanned = store.scan({.ids = {id}}, sink);
    return scanned ? found : std::nullopt; // then the session is read as a whole, which says what is wrong
}

SeenSession seenRow(const SessionSummary &row, VersionKind kind)
{
    return {.version = {.session = row.id,
                        .kind = kind,
                        .messageCount = row.messageCount,
                        .title = row.title,
                        .expires = row.expires}};
}

// A session that cannot be loaded: its bytes, if the store has any under this id. What is missing and has
// some all the same is the ghost of an index.
Result<SeenSession> seeRaw(SessionStore &store, const QString &id, const Error &why)
{
    Result<std::vector<RawPart>> raw = store.raw({.id = id, .limit = maxRawBytes});
    if (!raw || raw->empty())
        return fail(why);
    SeenSession seen{.version = {.session = id}, .image = VersionImage{.session = {.id = id}}};
    seen.image->health = why.code == ErrorCode::NotFound ? Health::Ghost : Health::Damaged;
    seen.image->reason = describe(why);
    if (seen.isGhost()) {
        seen.version.revision = ghostRevision();
        seen.state = Expect::at(ghostRevision());
    }
    seen.image->raw = std::move(*raw);
    return seen;
}

} // namespace

bool overwroteNothing(const SeenSession &seen, const Result<Revision> &change)
{
    static constexpr ErrorCode sure[] = {ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::Corrupt,
                                         ErrorCode::Locked,   ErrorCode::ReadOnly, ErrorCode::Unsupported,
                                         ErrorCode::Invalid,  ErrorCode::NoSpace,  ErrorCode::Cancelled};
    if (!change)
        return std::ranges::find(sure, change.error().code) != std::end(sure);
    return seen.version.origin == ChangeOrigin::Save && !seen.isAbsent() && *change == seen.version.revision;
}

SeenSession seenAbsent(const QString &id)
{
    return {.version = {.session = id, .kind = VersionKind::Absent}, .state = Expect::absent()};
}

SeenSession seenLoaded(SessionStore &store, LoadedSession loaded)
{
    const QString id = loaded.session.id;
    SeenSession seen{.version = {.session = id,
                                 .revision = loaded.revision,
                                 .messageCount = loaded.totalMessages,
                                 .title = loaded.session.title,
                                 .expires = loaded.session.expires},
                     .state = Expect::at(loaded.revision)};
    seen.image = VersionImage{
        .session = std::move(loaded.session), .health = loaded.health, .reason = loaded.reason};
    seen.image->raw = std::move(loaded.raw);
    if (loaded.health == Health::Ok)
        return seen;
    if (Result<std::vector<RawPart>> raw = store.raw({.id = id, .limit = maxRawBytes}))
        seen.image->raw = std::move(*raw);
    return seen;
}

Result<SeenSession> seeSession(SessionStore &store, const QString &id)
{
    Result<SeenSession> seen = seeForRemoval(store, id);
    return seen && seen->isGhost() ? seenAbsent(id) : seen;
}

Result<SeenSession> seeForRemoval(SessionStore &store, const QString &id)
{
    Result<LoadedSession> loaded = store.load({.id = id, .withRaw = store.capabilities().moreInRaw});
    if (loaded)
        return seenLoaded(store, std::move(*loaded));
    const Error &error = loaded.error();
    const bool missing = error.code == ErrorCode::NotFound;
    if (!missing && error.code != ErrorCode::Corrupt)
        return fail(error);
    Result<SeenSession> raw = seeRaw(store, id, error);
    return !raw && missing ? seenAbsent(id) : raw;
}

Result<SeenSession> seeForAppend(SessionStore &store, const AppendRequest &request)
{
    const std::optional<SessionSummary> row = rowOf(store, request.id);
    if (!row || row->messageCount < 0)
        return seeSession(store, request.id);
    SeenSession seen = seenRow(*row, VersionKind::Appended);
    seen.image = VersionImage{.session = {.id = row->id,
                                          .participants = row->participants,
                                          .created = row->created,
                                          .lastActivity = row->lastActivity,
                                          .messages = request.messages}};
    return seen;
}

Result<SeenSession> seeExpiry(SessionStore &store, const QString &id)
{
    const std::optional<SessionSummary> row = rowOf(store, id);
    return row ? seenRow(*row, VersionKind::Expiry) : seeSession(store, id);
}

} // namespace SessionDeck
