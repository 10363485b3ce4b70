// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionsummary.h"
#include "core/store/storerequests.h"

#include <functional>

namespace SessionDeck {

/// The object that `list` prints for a session.
QByteArray summaryJson(const SessionSummary &summary);

/// The list's view of a session that was loaded.
SessionSummary summaryOf(const LoadedSession &loaded);

/// The object that `show` prints for a session: the same members, then the content, on one line without line
/// feed. Handed on piece by piece, because sessions can be large. readPrintedSessions() reads it back.
void writeSessionJson(const LoadedSession &loaded, const std::function<void(const QByteArray &)> &piece);

} // namespace SessionDeck
