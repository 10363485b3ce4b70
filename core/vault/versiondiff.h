// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/difflines.h"
#include "core/vault/rebuilding.h"

#include <optional>

namespace SessionDeck {

/// What lies between two versions of a session, for people.
struct VersionDiff
{
    std::vector<DiffLine> lines = {};
    qsizetype messages = 0; ///< That differ.
    qsizetype fields = 0; ///< Of the header that differ.
    bool isPreview = false; ///< One side has no session: the lines are what the other side says.
};

/// The difference between two sessions.
VersionDiff diffBetween(const Session &before, const Session &after);

/// The difference between a version and a later one of the same session; none: what the store holds now.
/// Called where the store is used. NotFound: neither side has the session, or one cannot be rebuilt.
Result<VersionDiff> diffVersions(SessionStore &store, Vault &vault, const Version &from,
                                 const std::optional<Version> &to);

/// What a version says: its header, and its newest messages if they are many.
Result<VersionDiff> previewVersion(Vault &vault, const Version &version, const SessionNow &now);

} // namespace SessionDeck
