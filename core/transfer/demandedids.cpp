// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/demandedids.h"

#include "core/base/contenthash.h"

#include <QSet>

#include <algorithm>

namespace SessionDeck {

namespace {

// Shaped as the ids that are made for new messages.
QString derivedId(const Session &session, size_t place)
{
    const Message &message = session.messages[place];
    const QString hash
        = QString::fromLatin1(contentHash({session.id.toUtf8(), QByteArray::number(qint64(place)),
                                           message.id.toUtf8(), message.content.toUtf8()}));
    return hash.left(8) + u'-' + hash.mid(8, 4) + u'-' + hash.mid(12, 4) + u'-' + hash.mid(16, 4) + u'-'
        + hash.mid(20, 12);
}

} // namespace

qint64 countBlankIds(const Session &session)
{
    return std::ranges::count_if(session.messages, [](const Message &m) { return m.id.isEmpty(); });
}

void fillBlankIds(Session &session)
{
    for (size_t i = 0; i < session.messages.size(); ++i) {
        if (session.messages[i].id.isEmpty())
            session.messages[i].id = derivedId(session, i);
    }
}

qint64 countRepeatedIds(const Session &session)
{
    QSet<QString> ids;
    for (const Message &message : session.messages)
        ids.insert(message.id);
    return qint64(session.messages.size()) - ids.size();
}

void renewRepeatedIds(Session &session)
{
    QSet<QString> ids;
    for (size_t i = 0; i < session.messages.size(); ++i) {
        Message &message = session.messages[i];
        if (ids.contains(message.id))
            message.id = derivedId(session, i);
        ids.insert(message.id);
    }
}

void renewAllIds(Session &session)
{
    for (size_t i = 0; i < session.messages.size(); ++i)
        session.messages[i].id = derivedId(session, i);
}

} // namespace SessionDeck
