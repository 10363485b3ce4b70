// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/messagematch.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace SessionDeck {

std::vector<qsizetype> matchMessages(const std::vector<Message> &stored, const std::vector<Message> &wanted)
{
    // Ids that occur several times are used up in their order.
    QHash<QString, std::vector<qsizetype>> places;
    for (qsizetype i = qsizetype(stored.size()) - 1; i >= 0; --i) {
        if (!stored[size_t(i)].id.isEmpty())
            places[stored[size_t(i)].id].push_back(i);
    }
    std::vector<qsizetype> matches(wanted.size(), -1);
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].id.isEmpty()) {
            matches[i] = i < stored.size() && stored[i].id.isEmpty() ? qsizetype(i) : -1;
            continue;
        }
        const auto found = places.find(wanted[i].id);
        if (found != places.end() && !found->empty()) {
            matches[i] = found->back();
            found->pop_back();
        }
    }
    return matches;
}

std::vector<Message> completed(std::vector<Message> messages)
{
    for (Message &message : messages) {
        if (message.id.isEmpty())
            message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (message.timestamp.isNull())
            message.timestamp = Timestamp::now();
    }
    return messages;
}

Timestamp latestOf(const std::vector<Message> &messages)
{
    const auto latest = std::ranges::max_element(messages, {}, &Message::timestamp);
    return latest == messages.end() ? Timestamp() : latest->timestamp;
}

} // namespace SessionDeck
