// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonsalvage.h"

#include <QTest>

using namespace SessionDeck;

/// Elements of a container on both sides of damage.
class JsonSalvageTest : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatIsWhole_data();
    void findsWhatIsWhole();
    void hostileTextEnds_data();
    void hostileTextEnds();
};

// The elements that the caller of the function would know: those that begin with an "x".
static bool hasX(QByteArrayView text, const JsonRange &object)
{
    return object.in(text).startsWith("{\"x\"");
}

void JsonSalvageTest::findsWhatIsWhole_data()
{
    QTest::addColumn<JsonType>("container");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::addColumn<QByteArrayList>("lost");
    const QByteArray a = R"({"x":1})";
    const QByteArray b = R"({"x":"{\"x\":2}"})";
    const auto array = [](const char *name, const QByteArray &text, const QByteArrayList &elements,
                          const QByteArrayList &lost) {
        QTest::newRow(name) << JsonType::Array << text << elements << lost;
    };
    array("healthy", " [" + a + ", " + b + "] ", {a, b}, {});
    array("empty", "[]", {}, {});
    array("cut in an element", '[' + a + ',' + b.chopped(3), {a}, {b.chopped(3)});
    array("cut behind an element", '[' + a + ',', {a}, {""});
    array("broken in the middle", '[' + a + R"(,{"x":nul},)" + b + ']', {a, b}, {R"({"x":nul},)"});
    array("a quote is gone", '[' + a + R"(,{"x:3},)" + b + ',' + a + ']', {a, b, a}, {R"({"x:3},)"});
    array("zeros", '[' + a + QByteArray(5, '\0') + b + ']', {a, b}, {QByteArray(5, '\0')});
    array("no beginning", R"(x":0},)" + a + ']', {a}, {R"(x":0},)"});
    array("others inside", R"([{"y":[)" + a + R"(]},)" + b + ']', {a, b}, {R"({"y":[)", "]},"});
    QTest::newRow("object") << JsonType::Object
                            << QByteArray(R"({"k": {"x":1}, "broken: {"x":2}, "l" : {"x":3}})")
                            << QByteArrayList{R"("k": {"x":1})", R"("l" : {"x":3})"}
                            << QByteArrayList{R"("broken: {"x":2}, )"};
}

void JsonSalvageTest::findsWhatIsWhole()
{
    QFETCH(JsonType, container);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, elements);
    QFETCH(QByteArrayList, lost);
    const SalvagedJson found = salvageElements(text, container, hasX);
    QByteArrayList whole;
    for (const JsonRange &range : found.elements)
        whole += range.in(text).toByteArray();
    QByteArrayList gone;
    for (const JsonRange &range : found.lost)
        gone += range.in(text).toByteArray();
    QCOMPARE(whole, elements);
    QCOMPARE(gone, lost);
}

// Each of these would take hours if every place were looked at from every other.
void JsonSalvageTest::hostileTextEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype size = 1'000'000;
    QTest::newRow("brackets") << '[' + QByteArray(size, '{');
    QTest::newRow("nested") << '[' + QByteArray(R"({"a":)").repeated(size / 5);
    QTest::newRow("one open string") << R"([{"a":")" + QByteArray(R"({"b":1 )").repeated(size / 7);
    QTest::newRow("open arrays") << '[' + QByteArray(R"({"a":[1,1,1,1)").repeated(size / 13);
}

void JsonSalvageTest::hostileTextEnds()
{
    QFETCH(QByteArray, text);
    const SalvagedJson found = salvageElements(text, JsonType::Array, hasX);
    QCOMPARE(found.elements.size(), size_t(0));
    QVERIFY(!found.lost.empty());
}

QTEST_GUILESS_MAIN(JsonSalvageTest)
#include "tst_jsonsalvage.moc"
