// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

const QByteArray header = "{\"sessiondeck\":1,\"id\":\"a\",\"messages\":2,\"digest\":\"\"}\n";
const QByteArray messages = "{\"id\":\"m0\",\"content\":\"zero\",\"ordinal\":0}\n{\"id\":\"m1\",\"content\":"
                            "\"one\",\"ordinal\":1}\n";

} // namespace

class JsonlDamageTest : public QObject
{
    Q_OBJECT
private slots:
    void aTornEndIsShownAndKeptAside_data();
    void aTornEndIsShownAndKeptAside();
    void aDamagedLineIsNamedAndNotRewritten_data();
    void aDamagedLineIsNamedAndNotRewritten();
    void aDamagedHeaderIsNamed_data();
    void aDamagedHeaderIsNamed();
    void othersChangesAreNoticed();
};

void JsonlDamageTest::aTornEndIsShownAndKeptAside_data()
{
    QTest::addColumn<QByteArray>("torn");
    QTest::newRow("cut line") << QByteArray("{\"id\":\"m2\",\"content\":\"tw");
    QTest::newRow("NUL") << QByteArray(4096, '\0');
    QTest::newRow("append of which the last is missing")
        << QByteArray("{\"content\":\"x\",\"more\":true,\"ordinal\":2}\n");
    QTest::newRow("the same, cut") << QByteArray("{\"content\":\"x\",\"more\":true,\"ordinal\":2}\n{\"cont");
}

void JsonlDamageTest::aTornEndIsShownAndKeptAside()
{
    QFETCH(QByteArray, torn);
    const TemporaryPlace place;
    const QString path = place.put("s/a.jsonl", header + messages + torn);
    const auto store = openAt(place.path("s"));
    const QString where = QStringLiteral("byte %1").arg(header.size() + messages.size());
    const SessionSummary row = listed(*store).front();
    QCOMPARE(row.health, Health::Damaged);
    QCOMPARE(row.messageCount, 2);
    QVERIFY2(row.reason.contains(where) && row.reason.contains("a.jsonl"), qPrintable(row.reason));
    const LoadedSession session = loaded(*store, "a");
    QCOMPARE(session.health, Health::Damaged);
    QVERIFY2(session.reason.contains(where), qPrintable(session.reason));
    QCOMPARE(session.totalMessages, 2);
    QCOMPARE(readFile(path), header + messages + torn);
    VERIFY_RESULT(store->append(
        {.id = "a", .messages = {{.id = "m2", .content = "two"}}, .expect = Expect::at(session.revision)}));
    QVERIFY(readFile(path).startsWith(QByteArray(header + messages + "{\"id\":\"m2\",\"content\":\"two\"")));
    QCOMPARE(readFile(path + ".torn-1"), torn);
    QCOMPARE(loaded(*store, "a").health, Health::Ok);
}

void JsonlDamageTest::aDamagedLineIsNamedAndNotRewritten_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("what?\n");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"content\":\"\xff\",\"ordinal\":0}\n");
    QTest::newRow("deep") << QByteArray("{\"extra\":") + QByteArray(10'000, '[') + QByteArray(10'000, ']')
            + "}\n";
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("array") << QByteArray("[\"id\",\"m\"]\n");
    QTest::newRow("NUL") << QByteArray(100, '\0') + '\n';
}

void JsonlDamageTest::aDamagedLineIsNamedAndNotRewritten()
{
    QFETCH(QByteArray, line);
    const TemporaryPlace place;
    const QByteArray bytes = header + line + messages;
    const QString path = place.put("s/a.jsonl", bytes);
    const auto store = openAt(place.path("s"));
    LoadedSession session = loaded(*store, "a");
    QCOMPARE(session.health, Health::Damaged);
    const QString where = QStringLiteral("byte %1").arg(header.size());
    QVERIFY2(session.reason.contains(where) && session.reason.contains(path), qPrintable(session.reason));
    QCOMPARE(session.session.messages.size(), size_t(2));
    session.session.title = "new";
    const auto written = store->write(session.session, Expect::at(session.revision));
    QCOMPARE(written.error().code, ErrorCode::Corrupt);
    QCOMPARE(written.error().place, path + ", " + where);
    QCOMPARE(readFile(path), bytes);
}

void JsonlDamageTest::aDamagedHeaderIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("0 bytes") << QByteArray();
    QTest::newRow("NUL") << QByteArray(9000, '\0');
    QTest::newRow("cut") << header.first(20);
    QTest::newRow("other version") << QByteArray(header).replace(":1,", ":2,") + messages;
    QTest::newRow("no id") << QByteArray(header).replace("\"id\":\"a\"", "\"x\":1") + messages;
}

void JsonlDamageTest::aDamagedHeaderIsNamed()
{
    QFETCH(QByteArray, bytes);
    const TemporaryPlace place;
    const QString path = place.put("s/a.jsonl", bytes);
    place.put("s/b.jsonl", QByteArray(header).replace("\"a\"", "\"b\""));
    const auto store = openAt(place.path("s"));
    for (const SessionSummary &row : listed(*store)) {
        QCOMPARE(row.health, row.id == u"b" ? Health::Ok : Health::Damaged);
        QVERIFY(row.id == u"b" || row.reason.contains("byte "));
    }
    const auto load = store->load({.id = "a"});
    QCOMPARE(load.error().code, ErrorCode::Corrupt);
    QVERIFY2(load.error().place.startsWith(path + ", byte "), qPrintable(load.error().place));
    QCOMPARE(store->append({.id = "a", .messages = {{.content = "x"}}}).error().code, ErrorCode::Corrupt);
    QCOMPARE(store->write({.id = "a"}, {}).error().code, ErrorCode::Corrupt);
    QCOMPARE(readFile(path), bytes);
}

void JsonlDamageTest::othersChangesAreNoticed()
{
    const TemporaryPlace place;
    place.put("s/a.jsonl", header + messages);
    const auto store = openAt(place.path("s"));
    const auto watch = store->watch();
    VERIFY_RESULT(watch);
    place.put("s/a.jsonl", header);
    QCOMPARE((*watch)->wait(std::chrono::seconds(5))->changed, QStringList{"a"});
    QFile::remove(place.path("s/a.jsonl"));
    QCOMPARE((*watch)->wait(std::chrono::seconds(5))->removed, QStringList{"a"});
    (*watch)->interrupt();
    QVERIFY((*watch)->wait(std::chrono::seconds(5))->isEmpty());
}

QTEST_GUILESS_MAIN(JsonlDamageTest)
#include "tst_jsonldamage.moc"
