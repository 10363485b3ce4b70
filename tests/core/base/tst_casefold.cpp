// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/casefold.h"

#include <QTest>

using namespace SessionDeck;

namespace {

QByteArray folded(QByteArrayView text)
{
    QByteArray to = "what was there before";
    foldCase(text, to);
    return to;
}

} // namespace

class CaseFoldTest : public QObject
{
    Q_OBJECT
private slots:
    void foldsEveryAsciiCharacterAtEveryPlace();
    void foldsOtherScripts();
    void keepsWhatIsNotUtf8();
    void appends();
};

void CaseFoldTest::foldsEveryAsciiCharacterAtEveryPlace()
{
    for (qsizetype size = 0; size < 20; ++size) {
        for (int code = 0; code < 0x80; ++code) {
            const QByteArray text(size, char(code));
            QCOMPARE(folded(text), text.toLower());
        }
    }
}

void CaseFoldTest::foldsOtherScripts()
{
    for (const QStringView text : {u"ÄRGER über Straße", u"ΑΒΓ Привет МИР", u"會議 A 👍 𐐀Z"})
        QCOMPARE(QString::fromUtf8(folded(text.toUtf8())), text.toString().toCaseFolded());
}

void CaseFoldTest::keepsWhatIsNotUtf8()
{
    QCOMPARE(folded("A\xff\xc3"), "a\xff\xc3");
    QCOMPARE(folded("\xf0\x9f\x91 ABCDEFGH"), "\xf0\x9f\x91 abcdefgh");
}

void CaseFoldTest::appends()
{
    QByteArray to = "KEPT";
    appendFolded("One Word", to);
    appendFolded("ÄÖ", to);
    QCOMPARE(to, "KEPTone wordäö");
}

QTEST_GUILESS_MAIN(CaseFoldTest)
#include "tst_casefold.moc"
