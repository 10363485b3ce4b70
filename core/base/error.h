// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace SessionDeck {

/// What kind of failure an Error is. Callers branch on this; people read Error::message.
enum class ErrorCode {
    NotFound, ///< The path, store or session does not exist.
    Conflict, ///< The session is not in the state that Expect asked for; see Error::expected and found.
    Corrupt, ///< The data cannot be parsed, or contradicts itself; see Error::place.
    Locked, ///< Another program holds a lock and kept it beyond the bounded wait.
    Unreachable, ///< No connection, a connection that broke, or a server that is still loading.
    Unauthorized, ///< Missing or refused credentials, or a permission that is lacking.
    ReadOnly, ///< The medium, the file, the server or the access mode does not allow writing.
    Unsupported, ///< This store or layout cannot do it.
    Invalid, ///< The request itself makes no sense (empty id, malformed URI, bad number).
    NoSpace, ///< Disk full, quota reached, or a server out of memory.
    Io, ///< Any other failure of the medium.
    Cancelled, ///< Stopped because the caller asked for it.
};

/// A failure: what happened and what to do next (message, translated, for people), and where
/// (place: file and byte offset, table and row, or key; empty when the store as a whole is meant).
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message = {};
    QString place = {};
    QByteArray expected = {}; ///< Conflict only: the revision token that the caller expected; empty: absent.
    QByteArray found = {}; ///< Conflict only: the revision token that is in the store now; empty: absent.

    friend bool operator==(const Error &, const Error &) = default;
};

/// Stable lower-case English name of the code ("not-found"), for scripts and logs; never translated.
QString errorName(ErrorCode code);

/// One line for people: the message, followed by the place in parentheses if there is one.
QString describe(const Error &error);

} // namespace SessionDeck
