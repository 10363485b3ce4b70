// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/compactdata.h"

#include "core/session/summarybatch.h"
#include "tests/contract/sampledata.h"

namespace SessionDeck {

Session hardSession(int number)
{
    static const QString texts[] = {{},
                                    QStringLiteral("plain"),
                                    QStringLiteral("\"\\/\b\f\n\r\t"),
                                    QStringLiteral("\u0001\u001f\u007f\u0080\u2028"),
                                    QStringLiteral("Zoë 確認 👍"),
                                    QString(70'000, u'ä')};
    Session session = sampleSession(number, int(std::size(texts)));
    session.title = texts[number % 6];
    session.participants
        = number % 2 ? QStringList{QStringLiteral("Ada"), texts[2], texts[4]} : QStringList{};
    for (size_t i = 0; i < session.messages.size(); ++i) {
        Message &message = session.messages[i];
        message.sender = texts[(i + 1) % 6];
        message.recipient = texts[(i + 2) % 6];
        message.role = texts[(i + 3) % 6];
        message.content = texts[i];
        message.extra
            = i % 2 ? JsonText() : JsonText{R"({"n":1.0e+05,"n":18446744073709551616,"s":"\u00e9"})"};
    }
    return fitting(session);
}

CompactSession compactFrom(const Session &session)
{
    CompactSession compact{.id = session.id.toUtf8(),
                           .title = session.title.toUtf8(),
                           .participants = encodeParticipants(session.participants),
                           .metadata = session.metadata.utf8,
                           .created = session.created,
                           .lastActivity = session.lastActivity,
                           .expires = session.expires};
    for (const Message &message : session.messages) {
        const QByteArray texts[]
            = {message.id.toUtf8(),   message.sender.toUtf8(),  message.recipient.toUtf8(),
               message.role.toUtf8(), message.content.toUtf8(), message.extra.utf8};
        compact.messages.add({.id = texts[0],
                              .sender = texts[1],
                              .recipient = texts[2],
                              .role = texts[3],
                              .content = texts[4],
                              .extra = texts[5],
                              .timestamp = message.timestamp});
    }
    return compact;
}

Session stateOf(int turn)
{
    Session session = sampleSession(0, 6);
    session.id = QString(500, u'k');
    session.title = QString::number(turn).rightJustified(6, u'0');
    for (Message &message : session.messages)
        message.content = session.title;
    return session;
}

} // namespace SessionDeck
