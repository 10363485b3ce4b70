// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/nativeheader.h"
#include "core/store/storerequests.h"

#include <span>

namespace SessionDeck {

/// A session as it is stored: the header's fields and the records of (a window of) its messages.
struct NativeSession
{
    NativeFields fields = {}; ///< Empty: there is no header.
    qint64 length = 0; ///< Of the list of messages.
    Timestamp expires = {};
    QString expiryFault = {}; ///< Why its keys do not expire together; empty if they do.
    qint64 first = 0; ///< Place of the first record.
    QByteArrayList records = {};
};

/// Reads a window of a session that no change cuts through: it starts over when the revision has changed at
/// the end. Corrupt (wrong type under a key), Locked (changed all the time), Cancelled. Not there: no fields
/// and length 0.
Result<NativeSession> readNativeSession(const RedisKeyspace &keyspace, const LoadRequest &request);

/// The token of what was read; empty if there is nothing. Orphaned messages have one of their own.
Revision nativeRevision(const NativeSession &stored);

/// Records as messages; one that cannot be read is a message whose content is the record, and `fault` says
/// where.
std::vector<Message> nativeMessagesOf(const NativeSession &stored, QString &fault);

/// What to ask for the head of a session, and the head from the replies: header, length and expiry, no
/// records. Corrupt: wrong type under a key.
RedisCommands nativeHeadQueries(const RedisKeyspace &keyspace, const QByteArray &id);
Result<NativeSession> nativeHeadOf(const RedisKeyspace &keyspace, const QByteArray &id,
                                   std::span<const RedisReply> replies);

/// What was read as SessionStore::load() returns it. NotFound if nothing was there.
Result<LoadedSession> loadedNative(const RedisKeyspace &keyspace, const QString &id,
                                   const NativeSession &stored);

/// SessionStore::load().
Result<LoadedSession> loadNative(const RedisKeyspace &keyspace, const LoadRequest &request);

} // namespace SessionDeck
