// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

#include <functional>

namespace SessionDeck {

/// Which sessions of a store are meant.
struct SelectionRequest
{
    QStringList ids = {}; ///< Only these; empty: all.
    std::function<bool(const SummaryView &)> wanted
        = {}; ///< Of them, those for which it is true; unset: all.
    bool needsCounts = false; ///< Whether `wanted` looks at counts or sizes.
    std::stop_token stop = {};
};

/// One of them, and what it weighs. Sizes in bytes; -1: not known.
struct SelectedSession
{
    QString id = {};
    qint64 sizeBytes = -1;
};

struct SessionSelection
{
    std::vector<SelectedSession> sessions = {}; ///< In the order of the store; each id once.
    QStringList missing = {}; ///< Ids that were named but are not there.
    std::vector<Error> damage = {}; ///< Records that belong to no session, the first thousand of them.
};

/// Looks which sessions there are, without reading them. Cancelled, and what the store says.
Result<SessionSelection> selectSessions(SessionStore &store, const SelectionRequest &request);

} // namespace SessionDeck
