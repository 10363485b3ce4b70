// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

// "same[-removed-][+added+]"
QString told(const std::vector<TextPiece> &pieces)
{
    static constexpr const char *forms[] = {"%1", "[-%1-]", "[+%1+]"};
    QString text;
    for (const TextPiece &piece : pieces)
        text += QString::fromLatin1(forms[size_t(piece.part)]).arg(piece.text);
    return text;
}

QString side(const std::vector<TextPiece> &pieces, TextPart without)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.part != without)
            text += piece.text;
    }
    return text;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList words{u"a"_s, u"b"_s, u"c d"_s, u"\n"_s, u" "_s, u"😀"_s, u"ä"_s, u","_s};
    QString text;
    for (quint32 i = random.bounded(60u); i > 0; --i)
        text += words[random.bounded(words.size())];
    return text;
}

} // namespace

class TextDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatChanged_data();
    void marksWhatChanged();
    void piecesMakeUpBothTexts();
    void unrelatedTextsEndSoon();
};

void TextDiffTest::marksWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("nothing") << u"x"_s << u"x"_s << u"x"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("all new") << QString() << u"x y"_s << u"[+x y+]"_s;
    QTest::newRow("all gone") << u"x y"_s << QString() << u"[-x y-]"_s;
    QTest::newRow("a word") << u"the old way"_s << u"the new way"_s << u"the [-old-][+new+] way"_s;
    QTest::newRow("words at the end")
        << u"in the log."_s << u"in the log, pinned."_s << u"in the log[+, pinned+]."_s;
    QTest::newRow("a line") << u"a\nb\nc"_s << u"a\nc"_s << u"a\n[-b\n-]c"_s;
    QTest::newRow("a word in a line") << u"a\nb c\nd"_s << u"a\nb x\nd"_s << u"a\nb [-c-][+x+]\nd"_s;
    QTest::newRow("never half a character") << u"😀"_s << u"😁"_s << u"[-😀-][+😁+]"_s;
}

void TextDiffTest::marksWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(told(diffText(before, after)), "pieces");
}

void TextDiffTest::piecesMakeUpBothTexts()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const QString before = randomText(random);
        const QString after = randomText(random);
        const std::vector<TextPiece> pieces = diffText(before, after);
        QCOMPARE(side(pieces, TextPart::Added), before);
        QCOMPARE(side(pieces, TextPart::Removed), after);
    }
}

void TextDiffTest::unrelatedTextsEndSoon()
{
    QString before, after;
    for (int i = 0; i < 50'000; ++i) {
        before += u"line %1 x\n"_s.arg(i);
        after += u"%1 other\n"_s.arg(i);
    }
    const std::vector<TextPiece> pieces = diffText(before, after); // quadratic work would run for hours
    QCOMPARE(side(pieces, TextPart::Added), before);
    QCOMPARE(side(pieces, TextPart::Removed), after);
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "tst_textdiff.moc"
