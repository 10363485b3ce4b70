// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/seensession.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 maxRawBytes = qint64(256) * 1024 * 1024; // of a damaged session

bool isSound(const std::optional<SessionSummary> &row)
{
    return row && row->health == Health::Ok;
}

// What a list shows of the session, at the price of a list.
std::optional<SessionSummary> rowOf(SessionStore &store, const QString &id)
{
    std::optional<SessionSummary> found;
    const ScanSink sink{.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const SummaryView row = rows.at(i);
            if (QString::fromUtf8(row.id) == id)
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

// A session that cannot be loaded: its bytes, if the store has any under this id.
Result<SeenSession> seeRaw(SessionStore &store, const QString &id, const Error &why)
{
    Result<std::vector<RawPart>> raw = store.raw({.id = id, .limit = maxRawBytes});
    if (!raw || raw->empty())
        return fail(why);
    SeenSession seen{.version = {.session = id}, .image = VersionImage{.session = {.id = id}}};
    seen.image->health = Health::Damaged;
    seen.image->reason = describe(why);
    seen.image->raw = std::move(*raw);
    return seen;
}

} // namespace

bool overwroteNothing(const SeenSession &seen, const Result<Revision> &change)
{
    static constexpr ErrorCode sure[]
        = {ErrorCode::NotFound, ErrorCode::Conflict,    ErrorCode::Corrupt, ErrorCode::Locked,
           ErrorCode::ReadOnly, ErrorCode::Unsupported, ErrorCode::Invalid, ErrorCode::NoSpace};
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
    if (loaded.health != Health::Ok) {
        if (Result<std::vector<RawPart>> raw = store.raw({.id = id, .limit = maxRawBytes}))
            seen.image->raw = std::move(*raw);
    }
    return seen;
}

Result<SeenSession> seeSession(SessionStore &store, const QString &id)
{
    Result<LoadedSession> loaded = store.load({.id = id});
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
    if (!isSound(row) || row->messageCount < 0)
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
    return isSound(row) ? seenRow(*row, VersionKind::Expiry) : seeSession(store, id);
}

} // namespace SessionDeck
