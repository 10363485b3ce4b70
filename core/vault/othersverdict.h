// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/knownsessions.h"
#include "core/vault/seensession.h"

#include <span>

namespace SessionDeck {

/// What a list shows of a session, as a short text that differs if that does.
QByteArray markOf(const SummaryView &row);

/// Whether a session is still as it is known, expiry included (to the second).
bool isAsKnown(const KnownSession &known, const SeenSession &now);

/// Whether nothing has to be written about a session; an empty mark does not count.
bool isUpToDate(const std::optional<KnownSession> &known, const SeenSession &now, const QByteArray &mark);

/// Whether a version in the vault, the newest first, stands for the known state and a change through
/// SessionDeck.
bool isOwnChange(const KnownSession &known, std::span<const Version> versions);

/// Whether the newest version says that the session grows, and was kept less than ten minutes ago.
bool isGrowthNoted(std::span<const Version> versions, Timestamp now);

/// Whether a session is another one with messages behind it, and nothing else has changed but what follows
/// from them.
bool isGrowthOf(const Session &before, const Session &now);

/// The session's own part of the version that is to be kept of a session that has grown.
Session grownPart(const Session &before, const Session &now);

} // namespace SessionDeck
