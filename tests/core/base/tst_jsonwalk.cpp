// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwalk.h"

#include <QTest>

using namespace SessionDeck;

/// Steps through JSON, value by value.
class JsonWalkTest : public QObject
{
    Q_OBJECT
private slots:
    void visitsMembersAndElements();
    void comparesDecodedKeys();
    void walksInsideAValue();
    void everyByteOfAStringIsLookedAt();
    void saysWhatFollowsTheValue();
    void faultsHaveTheirPlace_data();
    void faultsHaveTheirPlace();
};

void JsonWalkTest::visitsMembersAndElements()
{
    const QByteArray text = R"( { "a" : 1 , "b":[2, {"c":3}], "a":null } rest)";
    JsonWalk walk(text, 1);
    QByteArrayList found;
    while (walk.next())
        found += walk.key().in(text).toByteArray() + '=' + walk.valueText().toByteArray();
    QVERIFY(!walk.failed());
    QCOMPARE(found, (QByteArrayList{"\"a\"=1", R"("b"=[2, {"c":3}])", "\"a\"=null"}));
    QCOMPARE(QByteArrayView(text).sliced(walk.end()), QByteArrayView(" rest"));
    JsonWalk array("[1,\"]\",[]]");
    int count = 0;
    while (array.next())
        ++count;
    QCOMPARE(count, 3);
    JsonWalk empty("{}");
    QVERIFY(!empty.next() && !empty.failed());
}

void JsonWalkTest::comparesDecodedKeys()
{
    JsonWalk walk(R"({"\u0069d":1,"id":2,"idx":3})");
    QVERIFY(walk.next() && walk.isKey("id"));
    QVERIFY(walk.next() && walk.isKey("id"));
    QVERIFY(walk.next() && !walk.isKey("id"));
    JsonWalk elements("[\"id\"]"); // have none
    QVERIFY(elements.next() && !elements.isKey("id") && !elements.isKey(""));
}

void JsonWalkTest::walksInsideAValue()
{
    const QByteArray text = R"([{"x":1},{"x":2}])";
    JsonWalk walk(text);
    QByteArrayList values;
    while (walk.step()) {
        JsonWalk inner(text, walk.value().begin);
        while (inner.next())
            values += inner.valueText().toByteArray();
        walk.skipTo(inner.end());
    }
    QVERIFY(!walk.failed());
    QCOMPARE(values, (QByteArrayList{"1", "2"}));
}

// Strings are looked at several bytes at a time; no place and no byte may be special for that.
void JsonWalkTest::everyByteOfAStringIsLookedAt()
{
    for (int byte = 0; byte < 256; ++byte) {
        for (qsizetype place = 0; place < 19; ++place) {
            QByteArray text = "[\"" + QByteArray(20, 'a') + "\"]";
            text[place + 2] = char(byte);
            JsonWalk walk(text);
            while (walk.next()) { }
            const bool isSpecial = byte < 0x20 || byte == '"' || byte == '\\';
            QCOMPARE(walk.failed(), isSpecial);
            if (isSpecial)
                QCOMPARE(walk.faultAt(), place + (byte < 0x20 ? 2 : 3));
        }
    }
}

void JsonWalkTest::saysWhatFollowsTheValue()
{
    const auto faultOf = [](QByteArrayView text) {
        JsonWalk walk(text);
        while (walk.next()) { }
        return walk.endsText() ? qsizetype(-1) : walk.faultAt();
    };
    QCOMPARE(faultOf("[1] \n"), qsizetype(-1));
    QCOMPARE(faultOf("[1] ]"), qsizetype(4));
    QCOMPARE(faultOf("[\"\xff\"]"), qsizetype(2));
}

void JsonWalkTest::faultsHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("at");
    QTest::newRow("truncated") << QByteArray(R"({"a":)") << qint64(5);
    QTest::newRow("no colon") << QByteArray(R"({"a" 1})") << qint64(5);
    QTest::newRow("comma at the end") << QByteArray("[1,]") << qint64(3);
    QTest::newRow("no container") << QByteArray("7") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
    QTest::newRow("bad value") << QByteArray("[nul]") << qint64(1);
    QTest::newRow("too deep") << QByteArray(600, '[') << qint64(-1);
}

void JsonWalkTest::faultsHaveTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, at);
    JsonWalk walk(text);
    while (walk.next()) { }
    QVERIFY(walk.failed());
    QCOMPARE(walk.error().code, ErrorCode::Corrupt);
    if (at >= 0)
        QCOMPARE(qint64(walk.faultAt()), at);
    QVERIFY(!walk.next()); // and stays where it is
}

QTEST_GUILESS_MAIN(JsonWalkTest)
#include "tst_jsonwalk.moc"
