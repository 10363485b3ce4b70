// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace SessionDeck {

enum class MergeSide : quint8 {
    Base, ///< What both started from.
    Theirs, ///< What stands in the store now.
    Mine, ///< What would be saved.
};

/// A message as the three versions have it: its places there; -1: it is not in that version.
struct MergeMessage
{
    qsizetype base = -1;
    qsizetype theirs = -1;
    qsizetype mine = -1;

    qsizetype in(MergeSide side) const
    {
        return side == MergeSide::Base ? base : side == MergeSide::Theirs ? theirs : mine;
    }
};

/// Something that one side changed, or both, and which version the result shall have of it.
struct MergeChange
{
    enum class Kind {
        Field, ///< A field of the header or of a message.
        Presence, ///< A message that some versions have and others do not.
        Order, ///< Messages were moved: which version's order the result shall have.
    };
    Kind kind = Kind::Field;
    qsizetype message = -1; ///< In SessionMerge::messages; -1: the header, or the order.
    QString field = {}; ///< As FieldChange.
    JsonPath path = {};
    QString base = {}; ///< The three values, as in FieldChange; of a presence: the message's text.
    QString theirs = {};
    QString mine = {};
    bool isConflict = false; ///< Both sides changed it, and not alike.
    std::optional<MergeSide> choice = {}; ///< None yet only for a conflict.
};

/// Two versions of a session that were made from one, change by change.
struct SessionMerge
{
    Session base = {};
    Session theirs = {};
    Session mine = {};
    std::vector<MergeMessage> messages = {};
    std::vector<MergeChange> changes = {}; ///< Header first, then message by message, then the order.

    /// Conflicts that nobody has decided yet.
    qsizetype openConflicts() const;
};

/// Finds out what each side changed. What only one changed is chosen; conflicts are left open: nothing is
/// merged silently. The time of the last activity is never a conflict: the later one is right. Time grows
/// with the size of the sessions.
SessionMerge mergeSessions(Session base, Session theirs, Session mine);

} // namespace SessionDeck
