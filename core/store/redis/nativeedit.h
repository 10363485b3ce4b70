// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/nativesession.h"

namespace SessionDeck {

/// What has to change in the keys of a session so that it becomes another one.
struct NativeEdit
{
    NativeFields fields = {}; ///< Of the header, after the change; with the next revision.
    QByteArrayList dropped = {}; ///< Names of fields that go.
    qint64 kept = 0; ///< Records at the head of the list that stay or are replaced.
    QMap<qint64, QByteArray> replaced = {}; ///< Among them.
    QByteArrayList tail = {}; ///< The records behind them.
    bool changesNothing = false;
};

/// What tells a session from one that had its id before: 16 hexadecimal digits, random.
QByteArray newGeneration();

/// The smallest edit; records and fields that say the same as before keep their bytes. Corrupt: the stored
/// header is damaged; Unsupported, Invalid: a message or the metadata cannot be stored.
Result<NativeEdit> planNativeEdit(const NativeSession &stored, const Session &session);

/// The arguments of nativeWriteScript() behind the expectation and the expiry.
RedisCommand nativeEditArguments(const NativeEdit &edit);

} // namespace SessionDeck
