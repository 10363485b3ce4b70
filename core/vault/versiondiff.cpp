// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/versiondiff.h"

namespace SessionDeck {

namespace {

constexpr size_t mostPreviewed = 200; // messages, the newest

// All that the session says, as lines that are the same on both sides.
VersionDiff previewOf(Session session)
{
    const size_t hidden = session.messages.size() - std::min(session.messages.size(), mostPreviewed);
    SessionDiff diff = diffSessions({}, session);
    std::erase_if(diff.messages, [&](const MessageChange &change) { return size_t(change.after) < hidden; });
    VersionDiff preview{.lines = diffLines({}, session, diff), .isPreview = true};
    std::erase_if(preview.lines, [](const DiffLine &line) { return line.kind == DiffLine::Kind::Same; });
    for (DiffLine &line : preview.lines)
        line.kind = DiffLine::Kind::Same;
    preview.messages = qsizetype(session.messages.size());
    return preview;
}

// Nothing where there is no session.
Result<std::optional<Session>> sideOf(Vault &vault, const Version &version, const SessionNow &now)
{
    if (version.kind == VersionKind::Absent)
        return std::optional<Session>();
    Result<RebuiltSession> rebuilt = rebuildVersion(vault, version, now);
    if (!rebuilt)
        return fail(rebuilt.error());
    return std::optional<Session>(std::move(rebuilt->session));
}

Result<std::optional<Session>> nowOf(const SessionNow &now)
{
    Result<LoadedSession> loaded = now();
    if (loaded)
        return std::optional<Session>(std::move(loaded->session));
    return loaded.error().code == ErrorCode::NotFound ? Result<std::optional<Session>>(std::nullopt)
                                                      : fail(loaded.error());
}

} // namespace

VersionDiff diffBetween(const Session &before, const Session &after)
{
    const SessionDiff diff = diffSessions(before, after);
    return {.lines = diffLines(before, after, diff),
            .messages = qsizetype(diff.messages.size()),
            .fields = qsizetype(diff.fields.size())};
}

Result<VersionDiff> diffVersions(SessionStore &store, Vault &vault, const Version &from,
                                 const std::optional<Version> &to)
{
    const SessionNow now = [&] { return store.load({.id = from.session}); };
    Result<std::optional<Session>> before = sideOf(vault, from, now);
    if (!before)
        return fail(before.error());
    Result<std::optional<Session>> after = to ? sideOf(vault, *to, now) : nowOf(now);
    if (!after)
        return fail(after.error());
    if (!*before || !*after)
        return *before || *after ? previewOf(*before ? std::move(**before) : std::move(**after))
                                 : VersionDiff();
    return diffBetween(**before, **after);
}

Result<VersionDiff> previewVersion(Vault &vault, const Version &version, const SessionNow &now)
{
    Result<std::optional<Session>> side = sideOf(vault, version, now);
    if (!side)
        return fail(side.error());
    return *side ? previewOf(std::move(**side)) : VersionDiff();
}

} // namespace SessionDeck
