// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demosession.h"

#include <QRandomGenerator>
#include <QUuid>

namespace SessionDeck {

namespace {

QString demoId(QRandomGenerator &random)
{
    if (random.bounded(4) == 0)
        return QStringLiteral("agent-coordination-%1").arg(random.bounded(1000000), 6, 10, QLatin1Char('0'));
    quint32 words[4];
    random.fillRange(words);
    return QUuid(words[0], ushort(words[1]), ushort((words[1] >> 16 & 0x0fff) | 0x4000),
                 uchar(0x80 | (words[2] & 0x3f)), uchar(words[2] >> 8), uchar(words[2] >> 16),
                 uchar(words[2] >> 24), uchar(words[3]), uchar(words[3] >> 8), uchar(words[3] >> 16),
                 uchar(words[3] >> 24))
        .toString(QUuid::WithoutBraces);
}

} // namespace

Message demoMessage(const DemoScript &script, qint64 spoken, Timestamp when, QRandomGenerator &random)
{
    const DemoScript::Line &line = script.lines[size_t(spoken) % script.lines.size()];
    const bool agent = line.sender.startsWith(u"Agent-");
    Message message{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .ordinal = spoken,
                    .sender = line.sender,
                    .recipient = line.recipient,
                    .role = agent ? QStringLiteral("assistant") : QStringLiteral("user"),
                    .content = fillSlots(line.text, random),
                    .timestamp = when};
    if (agent)
        message.extra = {"{\"model\":\"planner-2\",\"tokens\":"
                         + QByteArray::number(message.content.size() / 4 + 5) + '}'};
    return message;
}

Session demoSession(const DemoScript &script, qint64 messages, Timestamp end, QRandomGenerator &random)
{
    Session session{.id = demoId(random),
                    .title = script.title,
                    .participants = script.participants(),
                    .lastActivity = end};
    qint64 when = end.microseconds();
    std::vector<qint64> moments; // from the newest back
    for (qint64 i = 0; i < messages; ++i) {
        moments.push_back(when);
        when -= qint64(random.bounded(4'000'000, 240'000'000));
    }
    session.created = Timestamp::fromMicroseconds(when);
    for (qint64 i = 0; i < messages; ++i)
        session.messages.push_back(
            demoMessage(script, i, Timestamp::fromMicroseconds(moments[size_t(messages - 1 - i)]), random));
    session.metadata = {"{\"run\":{\"host\":\"worker-" + QByteArray::number(random.bounded(1, 9))
                        + "\",\"seed\":" + QByteArray::number(random.generate64())
                        + "},\"priority\":" + QByteArray::number(random.bounded(1, 6)) + '}'};
    return session;
}

} // namespace SessionDeck
