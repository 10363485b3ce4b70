// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessiondiff.h"

#include <QPalette>

class QTextDocument;

namespace SessionDeck {

/// Two versions of a session to be compared.
struct ComparedSessions
{
    const Session &before;
    const Session &after;
    const SessionDiff &diff; ///< Of these two.
};

/// Writes for people how a session differs, field by field and message by message: what is gone is struck
/// out, what is new is coloured. All of it is text, whatever stands in the messages. Long differences are
/// cut, and it says so. Any thread.
void writeDiff(QTextDocument &document, const ComparedSessions &sessions, const QPalette &palette);

/// "2 messages changed, 1 added, title": one line; empty if nothing differs.
QString describeDiff(const SessionDiff &diff);

} // namespace SessionDeck
