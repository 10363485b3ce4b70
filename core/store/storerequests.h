// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/session/session.h"

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
};

/// The bytes that a session is stored as, for the Raw view.
struct RawPart
{
    QString place = {}; ///< File, table and key, or Redis key, for people.
    QByteArray bytes = {}; ///< Exactly as stored; cut at RawRequest::limit.
    qint64 totalBytes = 0; ///< Uncut.
    QString syntax = {}; ///< "json", "jsonl" or "text".
};

struct RawRequest
{
    QString id = {};
    qint64 limit = 4 * 1024 * 1024; ///< Bytes in all parts together.
};

struct AppendRequest
{
    QString id = {};
    /// ordinal is ignored; a missing id or timestamp is made; a record's other fields come from extra.
    std::vector<Message> messages = {};
    Expect expect = {}; ///< Absent makes no sense here and is Invalid.
};

} // namespace SessionDeck
