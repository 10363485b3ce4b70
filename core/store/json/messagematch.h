// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace SessionDeck {

/// Pairs the messages of a session that is to be written with the stored ones: by id, the first of an id
/// that was stored twice with the first that is given; by place where the message has no id.
class MessageMatch
{
public:
    explicit MessageMatch(const std::vector<QString> &storedIds);

    /// The stored message for the one of this id at this place; each is given out once.
    std::optional<size_t> take(const QString &id, size_t place);

private:
    QHash<QString, std::deque<size_t>> m_byId;
    std::vector<bool> m_anonymous; // stored without id, not yet given out
};

} // namespace SessionDeck
