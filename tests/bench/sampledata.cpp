// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sampledata.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr const char *texts[] = {
    "Done with my half of the nightly backup: 14 files changed.",
    "Can you paste the stack trace? I only see the last line.",
    "Agreed. Let us write it down in the decision log.",
    "Please do not deploy before I have looked at the load test once more, there was a spike at the end that "
    "nobody could explain so far.",
    "確認しました。明日の朝までに修正します。",
    "👍",
};
constexpr qint64 lastMoment = 1'767'225'600; // 2026-01-01
constexpr quint64 secondsOfAYear = 365 * 86400;

} // namespace

SampleData::SampleData(quint64 seed) : m_random(seed)
{
}

QByteArray SampleData::id()
{
    QByteArray hex = QByteArray::number(m_random(), 16).rightJustified(16, '0')
        + QByteArray::number(m_random(), 16).rightJustified(16, '0');
    hex[12] = '4';
    hex[16] = "89ab"[below(4)];
    for (const qsizetype dash : {8, 13, 18, 23})
        hex.insert(dash, '-');
    return hex;
}

QStringList SampleData::participants()
{
    QStringList agents;
    for (int i = 1; i <= 8; ++i)
        agents += QStringLiteral("Agent-%1").arg(i);
    std::ranges::shuffle(agents, m_random);
    return agents.first(qsizetype(2 + below(4)));
}

Timestamp SampleData::moment()
{
    const qint64 seconds = lastMoment - qint64(below(secondsOfAYear));
    return Timestamp::fromMicroseconds(seconds * 1'000'000 + qint64(below(1'000'000)));
}

QByteArray SampleData::text()
{
    return texts[below(std::size(texts))];
}

Session SampleData::session(qint64 messages)
{
    Session session{.id = QString::fromLatin1(id()), .participants = participants(), .created = moment()};
    session.lastActivity = session.created;
    for (qint64 i = 0; i < messages; ++i) {
        session.lastActivity
            = Timestamp::fromMicroseconds(session.created.microseconds() + (i + 1) * 60'000'000);
        session.messages.push_back({.id = QString::fromLatin1(id()),
                                    .ordinal = i,
                                    .sender = session.participants[i % 2],
                                    .content = QString::fromUtf8(text()),
                                    .timestamp = session.lastActivity});
    }
    return session;
}

quint64 SampleData::below(quint64 limit)
{
    return m_random() % limit;
}

} // namespace SessionDeck
