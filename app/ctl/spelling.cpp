// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/spelling.h"

#include "core/base/compactjson.h"

#include <QHash>

namespace SessionDeck {

namespace {

void keepSpelling(JsonText &text, const JsonText &stored)
{
    if (text != stored && compactJson(text) == compactJson(stored))
        text = stored;
}

// The stored message at the same place, or else the first with the same id.
const Message *counterpart(const Session &stored, size_t place, const QHash<QString, size_t> &places,
                           const QString &id)
{
    if (place < stored.messages.size() && stored.messages[place].id == id)
        return &stored.messages[place];
    const auto found = id.isEmpty() ? places.end() : places.find(id);
    return found == places.end() ? nullptr : &stored.messages[*found];
}

} // namespace

void keepSpelling(Session &session, const Session &stored)
{
    keepSpelling(session.metadata, stored.metadata);
    QHash<QString, size_t> places;
    for (size_t i = stored.messages.size(); i > 0; --i)
        places.insert(stored.messages[i - 1].id, i - 1);
    for (size_t i = 0; i < session.messages.size(); ++i) {
        Message &message = session.messages[i];
        if (const Message *same = counterpart(stored, i, places, message.id))
            keepSpelling(message.extra, same->extra);
    }
}

} // namespace SessionDeck
