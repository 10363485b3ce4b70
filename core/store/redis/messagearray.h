// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// Messages as the elements of one JSON array, in the style of foreignMessages(). An array that was scanned
/// already; an empty text is an array that is not there.

qint64 countMessages(QByteArrayView array);

struct ArrayMessages
{
    std::vector<Message> messages = {};
    qint64 total = 0; ///< Of the array.
};
/// Oldest first, of the window that is asked for. An element that is no object is a message that has at least
/// a text.
ArrayMessages messagesOf(QByteArrayView array, const LoadRequest &window = {});

/// The array with everything changed that the messages say differently from `stored`, which messagesOf() gave
/// for it. Elements that stay keep their bytes, and so do separators where the number stays.
Result<QByteArray> withMessages(QByteArrayView array, const std::vector<Message> &stored,
                                const std::vector<Message> &messages);

/// The array with more messages at its end; what is there is only scanned.
Result<QByteArray> withMoreMessages(QByteArrayView array, const std::vector<Message> &messages);

} // namespace SessionDeck
