// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsondifference.h"
#include "core/base/jsonedit.h"

#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

JsonStep member(const QString &key, qsizetype place = 0)
{
    return {.key = key, .place = place};
}

JsonStep element(qsizetype place)
{
    return {.place = place, .isElement = true};
}

} // namespace

class JsonEditTest : public QObject
{
    Q_OBJECT

private slots:
    void setsWithoutTouchingTheRest_data();
    void setsWithoutTouchingTheRest();
    void removesWithItsSeparator_data();
    void removesWithItsSeparator();
    void renamesAKey();
    void refusesWhatMakesNoSense();
    void pathsAreReadable();
    void deepTextsAreComparedAsAWhole();
};

void JsonEditTest::setsWithoutTouchingTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonPath>("path");
    QTest::addColumn<QByteArray>("result"); // with the value 7
    QTest::newRow("whole") << QByteArray(" {} \n") << JsonPath{} << QByteArray(" 7 \n");
    QTest::newRow("member") << QByteArray("{ \"a\" : 1e0 ,\"b\":[1, 2]}") << JsonPath{member(u"a"_s)}
                            << QByteArray("{ \"a\" : 7 ,\"b\":[1, 2]}");
    QTest::newRow("element") << QByteArray("{\"b\":[1, 2]}") << JsonPath{member(u"b"_s), element(1)}
                             << QByteArray("{\"b\":[1, 7]}");
    QTest::newRow("new element") << QByteArray("{\"b\":[1, 2 ]}") << JsonPath{member(u"b"_s), element(2)}
                                 << QByteArray("{\"b\":[1, 2, 7 ]}");
    QTest::newRow("first element") << QByteArray("[]") << JsonPath{element(0)} << QByteArray("[7]");
    QTest::newRow("new member, compact") << QByteArray("{\"a\":1,\"b\":2}") << JsonPath{member(u"c"_s)}
                                         << QByteArray("{\"a\":1,\"b\":2,\"c\":7}");
    QTest::newRow("new member, on lines") << QByteArray("{\n  \"a\": 1\n}") << JsonPath{member(u"c"_s)}
                                          << QByteArray("{\n  \"a\": 1,\n  \"c\": 7\n}");
    QTest::newRow("new member inside")
        << QByteArray("[{\"o\":{}}]") << JsonPath{element(0), member(u"o"_s), member(u"\"x"_s)}
        << QByteArray("[{\"o\":{\"\\\"x\": 7}}]");
    QTest::newRow("second of a doubled key")
        << QByteArray("{\"k\":1,\"k\":2}") << JsonPath{member(u"k"_s, 1)} << QByteArray("{\"k\":1,\"k\":7}");
    QTest::newRow("escaped key") << QByteArray("{\"\\u006b\":1}") << JsonPath{member(u"k"_s)}
                                 << QByteArray("{\"\\u006b\":7}");
}

void JsonEditTest::setsWithoutTouchingTheRest()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonPath, path);
    const Result<QByteArray> set = setJson(text, path, "7");
    VERIFY_RESULT(set);
    QTEST(*set, "result");
}

void JsonEditTest::removesWithItsSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonPath>("path");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("first") << QByteArray("{\"a\":1, \"b\":2}") << JsonPath{member(u"a"_s)}
                           << QByteArray("{\"b\":2}");
    QTest::newRow("last") << QByteArray("{\"a\":1, \"b\":2}") << JsonPath{member(u"b"_s)}
                          << QByteArray("{\"a\":1}");
    QTest::newRow("only") << QByteArray("{ \"a\":1 }") << JsonPath{member(u"a"_s)} << QByteArray("{  }");
    QTest::newRow("element") << QByteArray("[1, 2, 3]") << JsonPath{element(1)} << QByteArray("[1, 3]");
    QTest::newRow("second of a doubled key")
        << QByteArray("{\"k\":1,\"k\":2}") << JsonPath{member(u"k"_s, 1)} << QByteArray("{\"k\":1}");
}

void JsonEditTest::removesWithItsSeparator()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonPath, path);
    const Result<QByteArray> removed = removeJson(text, path);
    VERIFY_RESULT(removed);
    QTEST(*removed, "result");
}

void JsonEditTest::renamesAKey()
{
    const Result<QByteArray> renamed
        = renameJson("{\"o\":{\"a\" : 1,\"b\":2}}", {member(u"o"_s), member(u"a"_s)}, u"ä\n");
    VERIFY_RESULT(renamed);
    QCOMPARE(*renamed, QByteArray("{\"o\":{\"ä\\n\" : 1,\"b\":2}}"));
}

void JsonEditTest::refusesWhatMakesNoSense()
{
    const auto code = [](const Result<QByteArray> &result) {
        return result ? ErrorCode::Cancelled : result.error().code;
    };
    QCOMPARE(code(setJson("{}", {member(u"a"_s)}, "tru")), ErrorCode::Invalid);
    QCOMPARE(code(setJson("{}", {member(u"a"_s)}, "")), ErrorCode::Invalid);
    QCOMPARE(code(setJson("{}", {member(u"a"_s), member(u"b"_s)}, "1")), ErrorCode::NotFound);
    QCOMPARE(code(setJson("{}", {element(0)}, "1")), ErrorCode::NotFound);
    QCOMPARE(code(setJson("{", {member(u"a"_s)}, "1")), ErrorCode::Corrupt);
    QCOMPARE(code(removeJson("[1]", {element(1)})), ErrorCode::NotFound);
    QCOMPARE(code(removeJson("1", {})), ErrorCode::NotFound);
    QCOMPARE(code(renameJson("[1]", {element(0)}, u"k")), ErrorCode::NotFound);
}

void JsonEditTest::pathsAreReadable()
{
    QCOMPARE(pathText({member(u"tags"_s), element(2), member(u"name"_s)}), u"tags[2].name"_s);
    QCOMPARE(pathText({member(u"a b"_s), member(u"k"_s, 1)}), u"[\"a b\"].k#2"_s);
}

void JsonEditTest::deepTextsAreComparedAsAWhole()
{
    const QByteArray before = QByteArray(400, '[') + "1" + QByteArray(400, ']');
    const QByteArray after = QByteArray(400, '[') + "2" + QByteArray(400, ']');
    const std::vector<JsonDifference> differences = diffJson(before, after);
    QCOMPARE(differences.size(), size_t(1));
    QVERIFY(differences[0].path.size() < 100);
    QVERIFY(differences[0].after.contains('2'));
}

QTEST_GUILESS_MAIN(JsonEditTest)
#include "tst_jsonedit.moc"
