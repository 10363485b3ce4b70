// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

std::unique_ptr<SessionStore> openJsonl(const TemporaryPlace &place, AccessMode mode = AccessMode::Create)
{
    Result<OpenedStore> opened = openStore(
        {.driver = QStringLiteral("json"), .layout = QStringLiteral("jsonl"), .path = place.path("store")},
        {.mode = mode});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

Session sample(const QString &id, int messages)
{
    Session session{.id = id,
                    .title = QStringLiteral("A \"title\""),
                    .participants = {"Agent-1", "Ünïcode"},
                    .created = Timestamp::fromMicroseconds(1'758'687'912'513'530),
                    .lastActivity = Timestamp::fromMicroseconds(1'758'689'528'268'811),
                    .metadata = {R"({"big": 12345678901234567890, "x":1.0,"x":2})"}};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back({.id = QStringLiteral("m%1").arg(i),
                                    .ordinal = i,
                                    .sender = "Agent-1",
                                    .recipient = i % 2 ? QString() : QStringLiteral("All"),
                                    .role = "user",
                                    .content = QStringLiteral("text %1\nline \u2028 👍").arg(i),
                                    .timestamp = Timestamp::fromMicroseconds(1'758'687'912'000'000 + i),
                                    .extra = {i == 1 ? R"({"k" : [1e2, {"a":null}]})" : ""}});
    return session;
}

LoadedSession loaded(SessionStore &store, const QString &id)
{
    Result<LoadedSession> result = store.load({.id = id});
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

} // namespace

class JsonlStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsLoaded();
    void aSaveWithoutChangesKeepsTheFile();
    void aChangedMessageChangesOnlyItsLineAndTheHeader();
    void appendingOnlyAddsBytes();
    void stateIsNamedAlikeByEveryCall();
};

void JsonlStoreTest::whatIsWrittenIsLoaded()
{
    const TemporaryPlace place;
    const auto store = openJsonl(place);
    for (const QString &id :
         {QString("a"), QString("../..%:/ \n~"), QString(512, 'x'), QStringLiteral("👍").repeated(128)}) {
        const Session session = sample(id, 3);
        const Result<Revision> written = store->write(session, Expect::absent());
        VERIFY_RESULT(written);
        const LoadedSession back = loaded(*store, id);
        QCOMPARE(back.session, session);
        QCOMPARE(back.revision, *written);
        QCOMPARE(back.totalMessages, 3);
        QCOMPARE(back.health, Health::Ok);
    }
}

void JsonlStoreTest::aSaveWithoutChangesKeepsTheFile()
{
    const TemporaryPlace place;
    const auto store = openJsonl(place);
    VERIFY_RESULT(store->write(sample("a", 3), Expect::absent()));
    VERIFY_RESULT(store->append({.id = "a", .messages = {{.content = "more"}, {.content = "and more"}}}));
    const QByteArray before = readFile(place.path("store/a.jsonl"));
    const LoadedSession back = loaded(*store, "a");
    const Result<Revision> saved = store->write(back.session, Expect::at(back.revision));
    VERIFY_RESULT(saved);
    QCOMPARE(readFile(place.path("store/a.jsonl")), before);
    QCOMPARE(*saved, back.revision);
}

void JsonlStoreTest::aChangedMessageChangesOnlyItsLineAndTheHeader()
{
    const TemporaryPlace place;
    const auto store = openJsonl(place);
    VERIFY_RESULT(store->write(sample("a", 3), Expect::absent()));
    // A writer of another version: an unknown member, other spacing.
    QByteArray bytes = readFile(place.path("store/a.jsonl"));
    bytes.replace("\"id\":\"m1\",", "\"id\": \"m1\",\"vendor\":{\"n\":1.50},");
    place.put("store/a.jsonl", bytes);
    LoadedSession back = loaded(*store, "a");
    QCOMPARE(back.session.messages[1].extra.utf8,
             QByteArray(R"({"k" : [1e2, {"a":null}],"vendor":{"n":1.50}})"));
    back.session.messages[1].content = "changed";
    VERIFY_RESULT(store->write(back.session, Expect::at(back.revision)));
    const QByteArrayList before = bytes.split('\n');
    const QByteArrayList after = readFile(place.path("store/a.jsonl")).split('\n');
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after[1], before[1]);
    QCOMPARE(after[3], before[3]);
    QByteArray line = before[2];
    const qsizetype from = line.indexOf("\"text 1");
    const qsizetype to = line.indexOf("\",\"extra\"") + 1;
    QCOMPARE(after[2], line.replace(from, to - from, "\"changed\""));
    QCOMPARE(loaded(*store, "a").session, back.session);
}

void JsonlStoreTest::appendingOnlyAddsBytes()
{
    const TemporaryPlace place;
    const auto store = openJsonl(place);
    VERIFY_RESULT(store->write(sample("a", 2), Expect::absent()));
    const QByteArray before = readFile(place.path("store/a.jsonl"));
    VERIFY_RESULT(store->append(
        {.id = "a", .messages = {{.id = "x", .sender = "Me", .content = "one"}, {.content = "two"}}}));
    QVERIFY(readFile(place.path("store/a.jsonl")).startsWith(before));
    const LoadedSession back = loaded(*store, "a");
    QCOMPARE(back.totalMessages, 4);
    QCOMPARE(back.session.messages[2].content, "one");
    QCOMPARE(back.session.messages[3].ordinal, 3);
    QVERIFY(!back.session.messages[3].id.isEmpty());
    QCOMPARE(back.session.lastActivity, back.session.messages[3].timestamp);
    const auto missing = store->append({.id = "b", .messages = {{.content = "x"}}});
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void JsonlStoreTest::stateIsNamedAlikeByEveryCall()
{
    const TemporaryPlace place;
    const auto store = openJsonl(place);
    VERIFY_RESULT(store->write(sample("a", 2), Expect::absent()));
    Result<Revision> appended;
    for (int i = 0; i < 100; ++i) { // a small file is read whole, a larger one at its ends
        appended = store->append({.id = "a", .messages = {{.content = QString(7 * i, u'x')}}});
        VERIFY_RESULT(appended);
        QCOMPARE(loaded(*store, "a").revision, *appended);
    }
    QCOMPARE(store->load({.id = "a", .first = -5})->revision, *appended);
    const Result<Revision> expiring
        = store->setExpiry("a", Timestamp::fromMicroseconds(1'900'000'000'000'000), Expect::at(*appended));
    VERIFY_RESULT(expiring);
    QCOMPARE(*expiring, *appended);
    QCOMPARE(loaded(*store, "a").session.expires.microseconds(), 1'900'000'000'000'000);
    const Result<Revision> next
        = store->append({.id = "a", .messages = {{.content = "y"}}, .expect = Expect::at(*appended)});
    VERIFY_RESULT(next);
    QVERIFY(*next != *appended);
    const auto stale
        = store->append({.id = "a", .messages = {{.content = "z"}}, .expect = Expect::at(*appended)});
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(stale.error().expected, appended->token);
    QCOMPARE(stale.error().found, next->token);
    VERIFY_RESULT(store->remove("a", Expect::at(*next)));
    QVERIFY(!QFile::exists(place.path("store/a.jsonl")));
}

QTEST_GUILESS_MAIN(JsonlStoreTest)
#include "tst_jsonlstore.moc"
