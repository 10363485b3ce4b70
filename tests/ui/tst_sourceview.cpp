// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/soon.h"
#include "ui/panels/rawpanel.h"
#include "ui/panels/sourceview.h"

#include <QTest>

using namespace SessionDeck;

namespace {

// Lines that differ, so that a lost, doubled or moved piece shows.
QByteArray largeText()
{
    QByteArray text;
    for (int line = 0; text.size() < 4 * 1024 * 1024; ++line)
        text += "line " + QByteArray::number(line) + " grüße 張偉 🙂 of a long session\n";
    return text + "the end";
}

} // namespace

class SourceViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsALargeTextInPiecesAndWhole()
    {
        SourceView view;
        const QByteArray text = largeText();
        view.showBytes(text, false);
        QVERIFY(!view.isComplete());
        view.setCursorPosition(1, 3); // where a person clicks meanwhile is not where the next piece goes
        VERIFY_SOON(view.isComplete());
        QVERIFY(view.text().toUtf8() == text);
    }

    void aTextWithoutLineEndsIsWholeToo()
    {
        SourceView view;
        const QByteArray text(1'000'000, 'x');
        view.showBytes(text, true);
        VERIFY_SOON(view.isComplete());
        QVERIFY(view.text().toUtf8() == text);
    }

    void aNewerTextEndsAnOlderOne()
    {
        SourceView view;
        view.showBytes(largeText(), false);
        view.showBytes("{\"a\": 1}", true);
        QTest::qWait(50);
        QCOMPARE(view.text(), QString("{\"a\": 1}"));
        view.showBytes(largeText(), false);
        view.showBytes({}, false);
        QTest::qWait(50);
        QCOMPARE(view.text(), QString());
    }

    void keepsThePlaceInALargeText()
    {
        SourceView view;
        view.resize(400, 300);
        view.show();
        view.showBytes(largeText(), false);
        VERIFY_SOON(view.isComplete());
        view.setFirstVisibleLine(40'000);
        QCOMPARE(view.firstVisibleLine(), 40'000);
        view.showBytes(largeText() + "\nmore", false, true);
        view.showBytes(largeText() + "\nmore", false, true); // before the first has come that far
        VERIFY_SOON(view.isComplete());
        QCOMPARE(view.firstVisibleLine(), 40'000);
        view.showBytes(largeText(), false);
        VERIFY_SOON(view.isComplete());
        QCOMPARE(view.firstVisibleLine(), 0);
    }

    void findsWhatHasNotComeYet()
    {
        SourceView view;
        view.showBytes(largeText(), false);
        QVERIFY(view.findText("the end", Qt::CaseSensitive, true));
    }

    void anotherSessionEndsTheTextOfTheOneBefore()
    {
        const auto content = std::make_shared<MemoryContent>();
        content->sessions["large"] = talk("large", 1);
        content->sessions["large"].raw = {{.place = "large.txt", .bytes = largeText()}};
        content->sessions["small"] = talk("small", 1);
        content->sessions["small"].raw = {{.place = "small.txt", .bytes = "of the small one"}};
        const std::unique_ptr<AsyncStore> store = asyncMemoryStore(content);
        StagedLoader loader;
        RawPanel panel(&loader, nullptr);
        panel.show();
        const auto *view = panel.findChild<SourceView *>();
        panel.setSession({.store = store.get(), .id = "large"});
        VERIFY_SOON(view->length() > 0);
        panel.setSession({.store = store.get(), .id = "small"});
        COMPARE_SOON(view->text(), QString("of the small one"));
        QTest::qWait(50);
        QCOMPARE(view->text(), QString("of the small one"));
    }
};

QTEST_MAIN(SourceViewTest)
#include "tst_sourceview.moc"
