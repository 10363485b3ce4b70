// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

#include <optional>
#include <vector>

namespace SessionDeck {

enum class SessionChangeKind {
    Created,
    Changed,
    Expired, ///< Gone, at or after the moment when it was to expire.
    Deleted,
    Unnamed, ///< Something changed and the store cannot say what; id and title are empty.
};

/// What happened to a session while it was watched, whoever did it.
struct SessionChange
{
    SessionChangeKind kind = SessionChangeKind::Changed;
    Timestamp at = {}; ///< When it was seen.
    QString id = {};
    QString title = {}; ///< Empty: it has none.
    std::optional<qint64> messages = {}; ///< So many more, or less; none: not known.
    std::optional<qint64> bytes = {};
};

/// Changes in the order they were seen, and how many there were beyond what was noted.
struct SessionChanges
{
    std::vector<SessionChange> noted = {};
    qint64 more = 0;

    qint64 count() const
    {
        return qint64(noted.size()) + more;
    }
};

} // namespace SessionDeck
