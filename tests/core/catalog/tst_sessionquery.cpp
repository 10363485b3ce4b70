// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sessionquery.h"

#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

const Timestamp now = Timestamp::fromIso(u"2026-03-10T12:00:00Z");

// The row that every case below is asked about.
SummaryView sampleRow()
{
    return {.id = "Agent-Coordination-000",
            .title = "Über Änderungen ДОКУМЕНТ",
            .participants = R"(["Alice Smith", "b\u00d6b", "李雷"])",
            .messageCount = 100,
            .sizeBytes = 1536 * 1024,
            .created = Timestamp::fromIso(u"2026-03-01T00:00:00Z"),
            .lastActivity = Timestamp::fromIso(u"2026-03-10T10:00:00Z"),
            .expires = Timestamp::fromIso(u"2026-03-11T00:00:00Z"),
            .health = Health::Damaged};
}

} // namespace

class SessionQueryTest : public QObject
{
    Q_OBJECT
private slots:
    void matchesWhatTheLineSays_data();
    void matchesWhatTheLineSays();
    void unknownValuesAreInNoBounds();
    void refusesAndNamesThePart_data();
    void refusesAndNamesThePart();
    void refusesTooManyWords();
    void emptyLineMatchesAll();
};

void SessionQueryTest::matchesWhatTheLineSays_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *line : {"coordination",
                             "AGENT-coord",
                             "über änder",
                             "ÜBER",
                             "документ",
                             "\"Über Änderungen\"",
                             "alice",
                             "BÖB",
                             "böb",
                             "李",
                             "\"alice smith\"",
                             "-bob",
                             "-\"alice x\"",
                             "participant:smith",
                             "participant:\"Alice Smith\"",
                             "-participant:carol",
                             "before:2026-03-11",
                             "after:2026-03-10",
                             "after:2026-03-10T10:00:00Z",
                             "before:2026-03-10T10:00:00.000001Z",
                             "after:2026-03-10T12:00:00+02:00",
                             "after:2h",
                             "after:7d",
                             "before:90m",
                             "before:1h",
                             "-before:3h",
                             "messages:100",
                             "messages:=100",
                             "messages:>99",
                             "messages:<101",
                             "messages:>=100",
                             "messages:<=100",
                             "-messages:7",
                             "messages:>5 messages:<200",
                             "size:1.5M",
                             "size:>1m",
                             "size:1536k",
                             "size:1536KiB",
                             "size:<2MB",
                             "size:<1G",
                             "expires:any",
                             "-expires:never",
                             "expires:<1d",
                             "expires:>11h",
                             "expires:<2026-04-01",
                             "health:damaged",
                             "health:ok|damaged",
                             "-health:ok",
                             "HEALTH:damaged",
                             "-",
                             "\"\"",
                             "alice -carol",
                             "\"alice sm",
                             "  alice\t agent  "})
        QTest::newRow(line) << true;
    for (const char *line : {"coordination-001",
                             "uber",
                             "alicesmith",
                             "Smith\", \"",
                             "000über",
                             "-alice",
                             "alice carol",
                             "participant:agent",
                             "-participant:alice",
                             "before:2026-03-10",
                             "before:2026-03-10T10:00:00Z",
                             "after:1h",
                             "before:3h",
                             "after:2026-03-10T10:00:00.000001Z",
                             "messages:99",
                             "messages:<100",
                             "messages:>100",
                             "-messages:100",
                             "messages:>5 messages:<50",
                             "size:1M",
                             "size:>1.5M",
                             "expires:never",
                             "-expires:any",
                             "expires:>1d",
                             "expires:<11h",
                             "health:ok",
                             "-health:damaged",
                             "health:ok|ghost",
                             "health:damaged health:ok"})
        QTest::newRow(line) << false;
}

void SessionQueryTest::matchesWhatTheLineSays()
{
    QFETCH(bool, expected);
    const Result<SessionQuery> query = parseSessionQuery(QString::fromUtf8(QTest::currentDataTag()), now);
    VERIFY_RESULT(query);
    QCOMPARE(matches(sampleRow(), *query), expected);
}

void SessionQueryTest::unknownValuesAreInNoBounds()
{
    const SummaryView row{.id = "a"};
    for (const char *line : {"messages:<5", "messages:>=0", "size:<1G", "before:1d", "before:2100-01-01",
                             "after:1000w", "expires:<9w", "expires:any"})
        QVERIFY2(!matches(row, *parseSessionQuery(QString::fromLatin1(line), now)), line);
    for (const char *line : {"-messages:<5", "-before:1d", "expires:never"})
        QVERIFY2(matches(row, *parseSessionQuery(QString::fromLatin1(line), now)), line);
}

void SessionQueryTest::refusesAndNamesThePart_data()
{
    QTest::addColumn<QString>("place");
    for (const char *line : {"mesages:>3",
                             "chat:user:42",
                             "messages:",
                             "messages:x",
                             "messages:>",
                             "messages:1.5",
                             "messages:-1",
                             "messages:99999999999999999999",
                             "size:1X",
                             "size:k",
                             "size:>1.5.2k",
                             "size:999999999999G",
                             "before:",
                             "before:yesterday",
                             "after:5",
                             "after:2026-13-01",
                             "after:99999999999w",
                             "expires:1d",
                             "expires:<soon",
                             "expires:=1d",
                             "health:",
                             "health:sick",
                             "health:ok|",
                             "participant:",
                             "-messages:x"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void SessionQueryTest::refusesAndNamesThePart()
{
    QFETCH(QString, place);
    const Result<SessionQuery> query = parseSessionQuery("alice " + place + " health:ok", now);
    QVERIFY(!query);
    QCOMPARE(query.error().code, ErrorCode::Invalid);
    QCOMPARE(query.error().place, place);
}

void SessionQueryTest::refusesTooManyWords()
{
    VERIFY_RESULT(parseSessionQuery(QStringList(60, "a").join(' '), now));
    const Result<SessionQuery> query = parseSessionQuery(QStringList(61, "a").join(' '), now);
    QVERIFY(!query);
    QCOMPARE(query.error().code, ErrorCode::Invalid);
}

void SessionQueryTest::emptyLineMatchesAll()
{
    const Result<SessionQuery> query = parseSessionQuery("  \t ", now);
    VERIFY_RESULT(query);
    QVERIFY(query->isEmpty());
    QVERIFY(matches(SummaryView{.id = "a"}, *query));
    QVERIFY(!parseSessionQuery("a", now)->isEmpty());
}

QTEST_GUILESS_MAIN(SessionQueryTest)
#include "tst_sessionquery.moc"
