// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"
#include "core/store/storerequests.h"

#include <deque>
#include <vector>

namespace SessionDeck {

/// Picks the window of a LoadRequest out of messages that stream by, when their number is not known before
/// the end. Holds no more of them than the window, or, counted from the end, than lie behind its start.
class SqliteWindow
{
public:
    explicit SqliteWindow(const LoadRequest &request);

    /// Whether the message at this ordinal may be in the window: others need not be decoded.
    bool wants(qint64 ordinal) const;
    void add(Message message);
    /// The window, after all messages have been added.
    std::vector<Message> take();

private:
    qint64 m_first;
    qint64 m_count;
    std::deque<Message> m_messages;
};

/// The half-open range of ordinals [first, second) that a request means among `total` messages.
std::pair<qint64, qint64> windowOf(const LoadRequest &request, qint64 total);

} // namespace SessionDeck
