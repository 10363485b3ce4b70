// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpatch.h"
#include "core/base/jsonscanner.h"

#include <QTest>

using namespace SessionDeck;

class JsonTest : public QObject
{
    Q_OBJECT
private slots:
    void acceptsWhatJsonIs_data();
    void acceptsWhatJsonIs();
    void namesTheByteOfAFault_data();
    void namesTheByteOfAFault();
    void stringsRoundTrip_data();
    void stringsRoundTrip();
    void patchChangesOnlyWhatItNames_data();
    void patchChangesOnlyWhatItNames();
    void unknownMembersKeepTheirBytes();
    void membersAndElementsAreFound();
};

void JsonTest::acceptsWhatJsonIs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", " true ", "-0.5e+3", "0", "\"a\\u00e9\\n\"", "[]", "[ ]", "{}", "{ }",
                             "[[],{}]", "{\"a\":[1,{\"b\":null}],\"a\":2}", "[1 , 2\n]",
                             "{\"a\" : {\"b\" : []} , \"c\":\"\"}", "123456789012345678901234567890"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("512 deep") << QByteArray(512, '[') + QByteArray(512, ']');
}

void JsonTest::acceptsWhatJsonIs()
{
    QFETCH(QByteArray, text);
    const Result<JsonRange> range = checkJson(text);
    QVERIFY2(range, qPrintable(range ? QString() : describe(range.error())));
    QCOMPARE(range->in(text).toByteArray(), text.trimmed());
}

void JsonTest::namesTheByteOfAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("NUL") << QByteArray(4, '\0') << 0;
    QTest::newRow("truncated object") << QByteArray("{\"a\": 1") << 7;
    QTest::newRow("truncated string") << QByteArray("[\"abc") << 5;
    QTest::newRow("truncated word") << QByteArray("[tru") << 1;
    QTest::newRow("missing colon") << QByteArray("{\"a\" 1}") << 5;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << 3;
    QTest::newRow("trailing comma in object") << QByteArray("{\"a\":1,}") << 7;
    QTest::newRow("wrong bracket") << QByteArray("[1}") << 2;
    QTest::newRow("text behind") << QByteArray("{} x") << 3;
    QTest::newRow("leading zero") << QByteArray("[01]") << 2;
    QTest::newRow("bare point") << QByteArray("[1.]") << 3;
    QTest::newRow("bad escape") << QByteArray("\"\\x\"") << 2;
    QTest::newRow("short escape") << QByteArray("\"\\u12g4\"") << 5;
    QTest::newRow("control character") << QByteArray("\"a\nb\"") << 2;
    QTest::newRow("invalid UTF-8") << QByteArray("\"ab\xff\"") << 3;
    QTest::newRow("cut UTF-8") << QByteArray("\"\xe6\x97\"") << 1;
    QTest::newRow("too deep") << QByteArray(10000, '[') << 512;
}

void JsonTest::namesTheByteOfAFault()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const Result<JsonRange> range = checkJson(text);
    QVERIFY(!range);
    QCOMPARE(range.error().code, ErrorCode::Corrupt);
    QCOMPARE(range.error().place, QStringLiteral("byte %1").arg(offset));
}

void JsonTest::stringsRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("minimal");
    QTest::addColumn<QByteArray>("ascii");
    QTest::newRow("plain") << "abc" << QByteArray("\"abc\"") << QByteArray("\"abc\"");
    QTest::newRow("quotes") << "a\"\\/" << QByteArray("\"a\\\"\\\\/\"") << QByteArray("\"a\\\"\\\\/\"");
    QTest::newRow("controls") << QStringLiteral("\n\t\u0001") << QByteArray("\"\\n\\t\\u0001\"")
                              << QByteArray("\"\\n\\t\\u0001\"");
    QTest::newRow("umlaut") << QStringLiteral("Ü") << QByteArray("\"Ü\"") << QByteArray("\"\\u00dc\"");
    QTest::newRow("emoji") << QStringLiteral("👍x") << QByteArray("\"👍x\"")
                           << QByteArray("\"\\ud83d\\udc4dx\"");
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u'x' << QByteArray("\"\\ud83dx\"")
                                    << QByteArray("\"\\ud83dx\"");
    QTest::newRow("delete") << QString(QChar(0x7f)) << QByteArray("\"\x7f\"") << QByteArray("\"\\u007f\"");
}

void JsonTest::stringsRoundTrip()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, minimal);
    QFETCH(QByteArray, ascii);
    QCOMPARE(encodeJsonString(text), minimal);
    QCOMPARE(encodeJsonString(text, JsonEscape::Ascii), ascii);
    QCOMPARE(decodeJsonString(minimal), text);
    QCOMPARE(decodeJsonString(ascii), text);
}

void JsonTest::patchChangesOnlyWhatItNames_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("replace") << QByteArray("{\"a\" : 1.0,  \"b\":2}") << "a" << QByteArray("7")
                             << QByteArray("{\"a\" : 7,  \"b\":2}");
    QTest::newRow("replace the last of doubled keys")
        << QByteArray("{\"a\":1,\"a\":2}") << "a" << QByteArray("3") << QByteArray("{\"a\":1,\"a\":3}");
    QTest::newRow("add, compact") << QByteArray("{\"a\":1,\"b\":2}") << "c" << QByteArray("3")
                                  << QByteArray("{\"a\":1,\"b\":2,\"c\":3}");
    QTest::newRow("add, indented") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}") << "c" << QByteArray("3")
                                   << QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}");
    QTest::newRow("add to one, indented") << QByteArray("{\n  \"a\": 1\n}") << "c" << QByteArray("3")
                                          << QByteArray("{\n  \"a\": 1,\n  \"c\": 3\n}");
    QTest::newRow("add to none") << QByteArray("{}") << "c" << QByteArray("3") << QByteArray("{\"c\": 3}");
    QTest::newRow("remove first") << QByteArray("{\"a\": 1, \"b\": 2}") << "a" << QByteArray()
                                  << QByteArray("{\"b\": 2}");
    QTest::newRow("remove last") << QByteArray("{\"a\": 1, \"b\": 2}") << "b" << QByteArray()
                                 << QByteArray("{\"a\": 1}");
    QTest::newRow("remove absent") << QByteArray("{\"a\": 1}") << "b" << QByteArray()
                                   << QByteArray("{\"a\": 1}");
    QTest::newRow("escaped key") << QByteArray("{\"\\u0061\": 1}") << "a" << QByteArray("2")
                                 << QByteArray("{\"\\u0061\": 2}");
}

void JsonTest::patchChangesOnlyWhatItNames()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> patched = patchJsonObject(object, {{key, value}});
    QVERIFY(patched);
    QCOMPARE(*patched, expected);
}

void JsonTest::unknownMembersKeepTheirBytes()
{
    const QByteArray object
        = "{\"id\": 1, \"big\": 12345678901234567890, \"x\" : {\"b\":1.0, \"b\":2}, \"big\": 1e2}";
    QCOMPARE(unknownMembers(object, {"id"})->utf8,
             QByteArray("{\"big\": 12345678901234567890,\"x\" : {\"b\":1.0, \"b\":2},\"big\": 1e2}"));
    QVERIFY(unknownMembers("{\"id\":1}", {"id"})->isEmpty());
    QVERIFY(!unknownMembers("[1]", {}));
}

void JsonTest::membersAndElementsAreFound()
{
    const QByteArray text = " {\"a\": [1, \"two\", {}], \"b\": {}} ";
    const auto members = scanMembers(text, *checkJson(text));
    QVERIFY(members);
    QCOMPARE(members->size(), size_t(2));
    const auto elements = scanElements(text, findMember(text, *members, u"a"));
    QVERIFY(elements);
    QCOMPARE(elements->size(), size_t(3));
    QCOMPARE((*elements)[1].in(text).toByteArray(), QByteArray("\"two\""));
    QCOMPARE(findMember(text, *members, u"c").end, 0);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
