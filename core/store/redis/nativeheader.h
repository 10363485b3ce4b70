// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/summarybatch.h"
#include "core/store/redis/rediskeyspace.h"

#include <QMap>

namespace SessionDeck {

/// The fields of a header's hash, as in FORMAT.md.
using NativeFields = QMap<QByteArray, QByteArray>;

struct NativeHeader
{
    Session session = {}; ///< Without id, expiry and messages.
    qint64 count = 0; ///< Messages.
    qint64 bytes = 0; ///< Of all messages, and of title, participants and metadata.
    QByteArray generation = {}; ///< Random, made with the session.
    qint64 revision = 0; ///< Counts the changes.
    QString fault = {}; ///< What is wrong with it; empty if nothing is.

    QByteArray token() const
    {
        return generation + '-' + QByteArray::number(revision);
    }
};

/// From the reply to HGETALL; what cannot be read is a fault, the rest is there.
NativeHeader decodeNativeHeader(const NativeFields &fields);
NativeFields nativeFields(const RedisValue &hash);

/// The fields that the session sets, with the counters: no field for what is empty.
NativeFields encodeNativeHeader(const NativeHeader &header);

/// What a list reads of a header (HMGET).
const RedisCommand &nativeRowFields();

enum class NativeRowState {
    Missing, ///< There is no header.
    Damaged, ///< There is one, but its counters are missing or no numbers.
    Ok,
};
/// The row from the reply to that; its views live as long as the reply.
NativeRowState readNativeRow(const RedisValue &reply, SummaryView &row);

} // namespace SessionDeck
