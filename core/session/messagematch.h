// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <QHash>

#include <optional>
#include <vector>

namespace SessionDeck {

/// Pairs the messages of a session that is to be written with the stored ones: by id, the first of an id
/// that was stored twice with the first that is given; by place where neither has an id.
class MessageMatch
{
public:
    explicit MessageMatch(const std::vector<QString> &storedIds);

    /// The stored message for the one of this id at this place; each is given out once.
    std::optional<size_t> take(const QString &id, size_t place);

private:
    QHash<QString, size_t> m_first; // of an id, not yet given out
    std::vector<size_t> m_next; // with the same id
    std::vector<bool> m_anonymous; // stored without id, not yet given out
};

/// For each of `given` the index of its stored message, or -1 if it is new.
std::vector<qsizetype> matchMessages(const std::vector<Message> &stored, const std::vector<Message> &given);

} // namespace SessionDeck
