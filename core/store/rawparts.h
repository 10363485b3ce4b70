// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/session/expect.h"

#include <vector>

namespace SessionDeck {

/// The bytes that a session is stored as, for the Raw view, and for putting it back exactly.
struct RawPart
{
    QString place = {}; ///< File, table and key, or Redis key, for people.
    QByteArray bytes = {}; ///< Exactly as stored; cut at RawRequest::limit.
    qint64 totalBytes = 0; ///< Uncut.
    QString syntax = {}; ///< "json", "jsonl" or "text".

    friend bool operator==(const RawPart &, const RawPart &) = default;
};

struct RawRequest
{
    QString id = {};
    qint64 limit = 4 * 1024 * 1024; ///< Bytes in all parts together.
};

/// The stored bytes of a session, to be put back.
struct RawWrite
{
    QString id = {};
    std::vector<RawPart> parts = {}; ///< As raw() told them, uncut.
    Expect expect = {};
    Timestamp expires = {}; ///< Of a new session, where the medium keeps that beside the bytes.
};

} // namespace SessionDeck
