// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonindent.h"
#include "ui/models/rawtext.h"

#include <QTest>

using namespace SessionDeck;

class RawTextTest : public QObject
{
    Q_OBJECT
private slots:
    void indentingKeepsEveryToken();
    void onlyWholeJsonIsIndented_data();
    void onlyWholeJsonIsIndented();
    void wellFormedTextStaysAsItIs();
    void invalidBytesAreEscaped();
    void binaryIsDumped();
    void longLinesAreBroken();
};

void RawTextTest::indentingKeepsEveryToken()
{
    const QByteArray json
        = R"({"b":1.50,"a":[1E+2, {},[] ,"\u0041 , : {"],"a":123456789012345678901234567890})";
    const QByteArray indented = indentJson(json + '\n' + json);
    QVERIFY(indented.startsWith("{\n  \"b\": 1.50,\n  \"a\": [\n    1E+2,\n    {},\n    [],\n"));
    const auto tokens = [](QByteArray text) {
        // Blanks inside the one string are kept by removing only those outside.
        return text.replace("\\u0041 , : {", "S")
            .replace(' ', "")
            .replace('\n', "")
            .replace("S", "\\u0041 , : {");
    };
    QCOMPARE(tokens(indented), tokens(json + json));
}

void RawTextTest::onlyWholeJsonIsIndented_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << QByteArray("{\"a\":1,\"b");
    QTest::newRow("prose") << QByteArray("hello");
    QTest::newRow("torn last line") << QByteArray("{\"a\":1}\n{\"a\"");
    QTest::newRow("too deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("grows too much") << QByteArray(400, '[') + QByteArray("1,").repeated(100'000) + '1'
            + QByteArray(400, ']');
}

void RawTextTest::onlyWholeJsonIsIndented()
{
    QFETCH(QByteArray, text);
    QCOMPARE(indentJson(text), QByteArray());
    const RawText shown = prepareRaw(text, RawStyle::Indented);
    QVERIFY(!shown.isIndented);
}

void RawTextTest::wellFormedTextStaysAsItIs()
{
    const QByteArray text("{\"a\":\"\xe5\xbc\xb5\"}\r\n\0 x", 16);
    const RawText shown = prepareRaw(text, RawStyle::Stored);
    QCOMPARE(shown.utf8, text);
    QCOMPARE(describeRaw(shown), QString());
}

void RawTextTest::invalidBytesAreEscaped()
{
    const RawText shown
        = prepareRaw("plain text with \xff one and \xc3( another, \xe5\xbc\xb5 is fine", RawStyle::Stored);
    QCOMPARE(shown.utf8, QByteArray("plain text with \\xff one and \\xc3( another, \xe5\xbc\xb5 is fine"));
    QVERIFY(describeRaw(shown).contains(QStringLiteral("\\xNN")));
}

void RawTextTest::binaryIsDumped()
{
    const RawText shown = prepareRaw(QByteArray("\xff\xfe\x00"
                                                "abc",
                                                6)
                                         .repeated(1000),
                                     RawStyle::Stored);
    QVERIFY(shown.isHex);
    QVERIFY(shown.utf8.startsWith("00000000  ff fe 00 61 62 63 "));
    QVERIFY(shown.utf8.contains("...abc"));
}

void RawTextTest::longLinesAreBroken()
{
    const QByteArray text = QByteArray("\xe5\xbc\xb5").repeated(100'000);
    const RawText shown = prepareRaw(text, RawStyle::Stored);
    QVERIFY(shown.hasBrokenLines);
    QVERIFY(shown.utf8.isValidUtf8()); // never inside a character
    QCOMPARE(QByteArray(shown.utf8).replace('\n', ""), text);
    for (const QByteArray &line : shown.utf8.split('\n'))
        QVERIFY(line.size() <= 4010);
}

QTEST_GUILESS_MAIN(RawTextTest)
#include "tst_rawtext.moc"
