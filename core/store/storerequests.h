// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/session/session.h"
#include "core/store/rawparts.h"

#include <stop_token>
#include <vector>

namespace SessionDeck {

/// Which part of a session to read. Counts are messages.
struct LoadRequest
{
    QString id = {};
    qint64 first = 0; ///< Zero-based first message; negative: counted from the end (-100: the last hundred).
    qint64 count = -1; ///< At most so many; -1: all from first on.
    QString leaf = {}; ///< Tree layouts: the branch to follow; empty: the active path.
    bool withRaw = false; ///< Also the stored bytes, where Capabilities::moreInRaw.
    std::stop_token stop = {};
};

struct LoadedSession
{
    Session session = {};
    Revision revision = {};
    qint64 totalMessages = 0; ///< Of the path that was loaded, inside the window or not.
    qint64 sizeBytes = -1; ///< As in SessionSummary.
    Health health = Health::Ok;
    QString reason = {}; ///< Why health is not Ok, with the place. What could be read is in session.
    std::vector<RawPart> raw = {}; ///< Of the same moment, uncut; only if it was asked for.
};

struct AppendRequest
{
    QString id = {};
    /// ordinal is ignored; a missing id or timestamp is made; a record's other fields come from extra.
    std::vector<Message> messages = {};
    Expect expect = {}; ///< Absent makes no sense here and is Invalid.
};

struct RenameRequest
{
    QString from = {}; ///< The id that the session has.
    Session session = {}; ///< What it is to be, under its new id.
    Expect expect = {}; ///< Of the session as it is. Absent makes no sense here.
};

} // namespace SessionDeck
