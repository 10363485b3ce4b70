// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionsummary.h"
#include "core/store/storelocation.h"
#include "core/store/storerequests.h"
#include "core/transfer/healthfinding.h"

#include <vector>

namespace SessionDeck {

/// What a complete scan says of a session. Counts: -1: not told.
struct ListedSession
{
    qint64 counted = -1; ///< Messages by its record.
    qint64 found = -1; ///< Messages that were read.
    qint64 sizeBytes = -1; ///< -1: not known.
    Health health = Health::Ok;
    QString reason = {}; ///< Why health is not Ok.
};

/// Which kind of damage a store means by its reason.
FindingKind damageKind(const StoreLocation &location, const QString &reason);

/// What a session says that contradicts itself: messages with one id, times of the session and of its
/// messages that do not fit together.
std::vector<HealthFinding> contradictions(const Session &session);

/// Everything that is wrong with a session, as it was listed and then loaded. NotFound is nothing wrong: it
/// may have been removed meanwhile.
std::vector<HealthFinding> judgeSession(const StoreLocation &location, const QString &id,
                                        const ListedSession &listed, const Result<LoadedSession> &loaded);

} // namespace SessionDeck
