// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jsonwriter.h"
#include "app/ctl/output.h"
#include "core/session/sessionsummary.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// The object that `list` prints for a session.
QByteArray summaryJson(const SessionSummary &summary);

/// Prints the object that `show` prints for a session: the same members, then the content. One line, written
/// piece by piece, because sessions can be large.
void writeSessionJson(Output &out, const LoadedSession &loaded);

/// The list's view of a session that was loaded.
SessionSummary summaryOf(const LoadedSession &loaded);

} // namespace SessionDeck
