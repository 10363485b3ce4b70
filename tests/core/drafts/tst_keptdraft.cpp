// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/draftsamples.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

class KeptDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void draftsComeBackAsTheyWere();
    void otherBytesAreRefused();
    void anInterruptedStepIsLeftOut();
};

void KeptDraftTest::draftsComeBackAsTheyWere()
{
    const KeptDraft draft = sampleDraft(u"s"_s);
    const Result<QByteArray> bytes = encodeDraft(draft);
    VERIFY_RESULT(bytes);
    const Result<KeptDraft> back = decodeDraft(*bytes);
    VERIFY_RESULT(back);
    QVERIFY(back->key == draft.key);
    QCOMPARE(back->revision, draft.revision);
    QCOMPARE(*back->base, *draft.base);
    QCOMPARE(back->steps.size(), draft.steps.size());
    for (size_t i = 0; i < draft.steps.size(); ++i) {
        QCOMPARE(back->steps[i].kind, draft.steps[i].kind);
        QCOMPARE(back->steps[i].text, draft.steps[i].text);
    }
    QCOMPARE(editedSession(*back), editedSession(draft));
    QCOMPARE(editedSession(*back).messages[0].content, u"edited"_s);
}

void KeptDraftTest::otherBytesAreRefused()
{
    KeptDraft draft = sampleDraft(u"s"_s);
    const QByteArray bytes = encodeDraft(draft).value();
    draft.steps.clear();
    const qsizetype base = encodeDraft(draft).value().size();
    QVERIFY(!decodeDraft({}));
    for (qsizetype size = 0; size < base; ++size)
        QVERIFY(!decodeDraft(bytes.first(size)));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray broken = bytes;
        broken[at] = char(broken[at] ^ 0xff);
        const Result<KeptDraft> read = decodeDraft(broken); // some bytes may be anything; none may crash it
        QVERIFY(read || !read.error().message.isEmpty());
        QVERIFY(!read || at < base || read->steps.size() < 5);
    }
}

void KeptDraftTest::anInterruptedStepIsLeftOut()
{
    const KeptDraft draft = sampleDraft(u"s"_s);
    const QByteArray bytes = encodeDraft(draft).value();
    const qsizetype last = encodeStep(draft.steps.back()).value().size();
    for (qsizetype cut = 1; cut <= last; ++cut) {
        const Result<KeptDraft> read = decodeDraft(bytes.chopped(cut));
        VERIFY_RESULT(read);
        QCOMPARE(read->steps.size(), draft.steps.size() - 1);
    }
}

QTEST_GUILESS_MAIN(KeptDraftTest)
#include "tst_keptdraft.moc"
