// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagematch.h"

#include <QtTest>

using namespace SessionDeck;

namespace {

std::vector<Message> messagesOf(const QStringList &ids)
{
    std::vector<Message> messages;
    for (const QString &id : ids)
        messages.push_back({.id = id});
    return messages;
}

} // namespace

/// Which stored message each message of an edited session continues.
class MessageMatchTest : public QObject
{
    Q_OBJECT
private slots:
    void pairsByIdAndPlace_data();
    void pairsByIdAndPlace();
};

void MessageMatchTest::pairsByIdAndPlace_data()
{
    using Places = std::vector<qsizetype>;
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<Places>("matches");
    QTest::newRow("nothing stored") << QStringList() << QStringList{"a"} << Places{-1};
    QTest::newRow("nothing given") << QStringList{"a"} << QStringList() << Places{};
    QTest::newRow("moved") << QStringList{"a", "b"} << QStringList{"b", "new", "a"} << Places{1, -1, 0};
    QTest::newRow("twice stored, twice given")
        << QStringList{"a", "b", "a"} << QStringList{"a", "a", "a"} << Places{0, 2, -1};
    QTest::newRow("twice stored, once given") << QStringList{"a", "a"} << QStringList{"a"} << Places{0};
    QTest::newRow("without id by place")
        << QStringList{"", "a", ""} << QStringList{"", "", ""} << Places{0, -1, 2};
    QTest::newRow("an id never meets none") << QStringList{"", "b"} << QStringList{"b", ""} << Places{1, -1};
}

void MessageMatchTest::pairsByIdAndPlace()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, given);
    QTEST(matchMessages(messagesOf(stored), messagesOf(given)), "matches");
}

QTEST_GUILESS_MAIN(MessageMatchTest)
#include "tst_messagematch.moc"
