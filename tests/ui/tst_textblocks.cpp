// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textblocks.h"

#include <QTest>

using namespace SessionDeck;

namespace {

// "P:text|F(cpp):text|C:text", line feeds as "/".
QString describeBlocks(const QString &text)
{
    static const char kinds[] = "PCF";
    QStringList blocks;
    for (const TextBlock &block : splitText(text)) {
        QString part{QLatin1Char(kinds[int(block.kind)])};
        if (!block.language.isEmpty())
            part += QLatin1Char('(') + block.language + QLatin1Char(')');
        blocks.append(part + QLatin1Char(':') + text.mid(block.begin, block.end - block.begin));
    }
    return blocks.join(QLatin1Char('|')).replace(QLatin1Char('\n'), QLatin1Char('/'));
}

} // namespace

class TextBlocksTest : public QObject
{
    Q_OBJECT
private slots:
    void splits_data();
    void splits();
    void manyFencesTakeLinearTime();
};

void TextBlocksTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const char *text, const char *blocks) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(blocks);
    };
    row("empty", "", "P:");
    row("prose", "one\ntwo", "P:one/two");
    row("fence", "see\n```cpp\nint a;\n```\nend", "P:see|F(cpp):int a;|P:end");
    row("two fences", "```\na\n```\n~~~\nb\n~~~", "F:a|F:b");
    row("unclosed fence", "```\na\nb", "F:a/b");
    row("empty fence", "```\n```", "");
    row("shorter fence inside", "````\n```\n````", "F:```");
    row("no fence in a line", "a ``` b", "P:a ``` b");
    row("inline code of three", "```a```", "P:```a```");
    row("html is text", "<b>bold</b> <img src=x>", "P:<b>bold</b> <img src=x>");
    row("traceback", "It says\nTraceback (most recent call last):\n  File \"a\"\nKeyError: 'b'\nWhy?",
        "P:It says|C:Traceback (most recent call last):/  File \"a\"/KeyError: 'b'|P:Why?");
    row("json", "{\"a\": [1,\n2]}", "C:{\"a\": [1,/2]}");
    row("no json", "{a}", "P:{a}");
    row("indented", "Run:\n\n    make\n    make test\n\nDone", "P:Run:/|C:    make/    make test|P:/Done");
    row("continued paragraph", "- a point\n    that goes on", "P:- a point/    that goes on");
}

void TextBlocksTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, blocks);
    QCOMPARE(describeBlocks(text), blocks);
}

void TextBlocksTest::manyFencesTakeLinearTime()
{
    const QString text = QStringLiteral("```\nx\n```\n").repeated(100'000);
    QCOMPARE(splitText(text).size(), size_t(100'001)); // quadratic work would run into the test's time limit
}

QTEST_GUILESS_MAIN(TextBlocksTest)
#include "tst_textblocks.moc"
