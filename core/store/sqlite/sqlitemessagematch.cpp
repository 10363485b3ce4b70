// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemessagematch.h"

#include <QHash>

namespace SessionDeck {

std::vector<qsizetype> matchMessages(const std::vector<Message> &stored, const std::vector<Message> &given)
{
    QHash<QString, qsizetype> byId;
    for (size_t i = 0; i < stored.size(); ++i) {
        if (!stored[i].id.isEmpty() && !byId.contains(stored[i].id))
            byId.insert(stored[i].id, qsizetype(i));
    }
    std::vector<qsizetype> matches(given.size(), -1);
    for (size_t i = 0; i < given.size(); ++i) {
        const auto known = byId.constFind(given[i].id);
        if (known != byId.constEnd())
            matches[i] = *known;
        else if (given[i].id.isEmpty() && i < stored.size() && stored[i].id.isEmpty())
            matches[i] = qsizetype(i);
        if (known != byId.constEnd())
            byId.erase(known);
    }
    return matches;
}

} // namespace SessionDeck
