// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessiondiff.h"

namespace SessionDeck {

/// One line of a difference as people read it.
struct DiffLine
{
    enum class Kind { Same, Removed, Added, Moved };
    Kind kind = Kind::Same;
    QString text = {}; ///< "message 42 Ann → Bob: the text"; one line, cut where it is very long.

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The difference in lines, header first, each change of messages after the message that stands before it.
/// Messages count from 1. At most `most` lines; then a last one says how many changes are not shown.
std::vector<DiffLine> diffLines(const Session &before, const Session &after, const SessionDiff &diff,
                                qsizetype most = 1000);

} // namespace SessionDeck
