// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// What can be wrong with a store or a session.
enum class FindingKind : quint8 {
    StoreUnreadable, ///< The store, or the rest of it, cannot be listed; salvage may still read some.
    FileDamaged, ///< The medium's own check failed (pages, indexes of a database).
    Damaged, ///< A record, or a part of it, cannot be read.
    TornEnd, ///< A killed program left half a record at the end of a file.
    UnreadableFields, ///< Metadata that is no JSON object.
    WrongCount, ///< A record counts other messages than there are, and the layout keeps such a count.
    DriftedCount, ///< The same where the application that owns the layout lets its counts drift.
    Orphan, ///< Messages without a session record.
    Ghost, ///< A record or an index entry whose data is gone.
    UnevenExpiry, ///< The keys of a session do not expire together.
    RepeatedMessageId, ///< Two messages of a session have one id.
    WrongTimes, ///< The session's times contradict those of its messages.
};

enum class FindingSeverity : quint8 {
    Notice, ///< Something disagrees; nothing is lost by it.
    Damage,
};

struct HealthFinding
{
    FindingKind kind = FindingKind::Damaged;
    QString session = {}; ///< Empty: it belongs to no session that could be named.
    QString place = {}; ///< File and byte, table and row, or key.
    QString message = {}; ///< What is wrong, for people.
    bool repairable = false; ///< planRepair() knows a way in this store.
};

/// Stable lower-case English name of the kind, for scripts; never translated.
const char *findingName(FindingKind kind);
FindingSeverity findingSeverity(FindingKind kind);

} // namespace SessionDeck
