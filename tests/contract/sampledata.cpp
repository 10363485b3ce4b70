// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"

#include "tests/contract/subject.h"

namespace SessionDeck {

namespace {

// 2025-09-24T04:25:12.513529Z and then a step per session and message; six digits, none of them round.
constexpr qint64 epoch = 1'758'687'912'513'529;
constexpr qint64 sessionStep = 3'600'000'017;
constexpr qint64 messageStep = 61'000'003;

Timestamp sampleTime(int number, int message)
{
    return Timestamp::fromMicroseconds(epoch + number * sessionStep + message * messageStep);
}

QString name(int number)
{
    return "Agent-" + QString::number(number % 7);
}

} // namespace

QString sampleId(int number)
{
    return QStringLiteral("5372df30-13f0-4940-849b-%1").arg(number, 12, 16, QLatin1Char('0'));
}

Message sampleMessage(int number, int ordinal)
{
    const bool even = ordinal % 2 == 0;
    return fitting(
        Message{.id = QStringLiteral("900fbe39-28f1-44b4-%1-%2")
                          .arg(number, 4, 16, QLatin1Char('0'))
                          .arg(ordinal, 12, 16, QLatin1Char('0')),
                .ordinal = ordinal,
                .sender = name(number + ordinal % 2),
                .recipient = even ? QStringLiteral("All") : name(number + 3),
                .role = even ? QStringLiteral("user") : QStringLiteral("assistant"),
                .content = QStringLiteral("Message %1 of session %2: \"quoted\" <b>ä</b>\n\u78ba\u8a8d")
                               .arg(ordinal)
                               .arg(number),
                .timestamp = sampleTime(number, ordinal),
                .extra = {"{\"tokens\":" + QByteArray::number(ordinal * 10) + ",\"tags\":[\"a\", 1.0]}"}});
}

Session sampleSession(int number, int messages)
{
    Session session{.id = sampleId(number),
                    .title = QStringLiteral("Session %1, “the best”").arg(number),
                    .participants = {name(number), name(number + 1), QStringLiteral("Zoë \"Z\" 👍")},
                    .created = sampleTime(number, 0),
                    .lastActivity = sampleTime(number, std::max(0, messages - 1)),
                    .metadata
                    = {"{\"model\":\"m-" + QByteArray::number(number) + "\",\"nested\":{\"b\":[1, 2.50]}}"}};
    for (int ordinal = 0; ordinal < messages; ++ordinal)
        session.messages.push_back(sampleMessage(number, ordinal));
    return fitting(std::move(session));
}

std::vector<Session> sampleSessions(int count)
{
    std::vector<Session> sessions;
    for (int number = 0; number < count; ++number)
        sessions.push_back(sampleSession(number, currentSubject().can.write ? number % 5 : 1 + number % 5));
    return sessions;
}

Session fitting(Session session)
{
    const Subject &subject = currentSubject();
    if (!subject.can.title)
        session.title.clear();
    if (!subject.can.metadata)
        session.metadata = {};
    for (Message &message : session.messages)
        message = fitting(std::move(message));
    return session;
}

Message fitting(Message message)
{
    const Subject &subject = currentSubject();
    if (!subject.can.roles)
        message.role.clear();
    if (!subject.can.recipients)
        message.recipient.clear();
    if (!subject.can.messageExtra)
        message.extra = {};
    return message;
}

} // namespace SessionDeck
