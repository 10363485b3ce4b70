// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/draftbook.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/jsoneditor.h"
#include "ui/panels/raweditor.h"
#include "ui/panels/rawpanel.h"

#include <QLineEdit>
#include <QTest>

using namespace SessionDeck;

/// The find key in the tab Raw, while the session is edited there as a text.
class RawFindTest : public QObject
{
    Q_OBJECT
private slots:
    void itLooksInTheTextThatIsEdited();
};

void RawFindTest::itLooksInTheTextThatIsEdited()
{
    const TemporaryPlace place;
    place.put("store/a.jsonl",
              "{\"sessiondeck\":1,\"id\":\"a\",\"messages\":1}\n"
              "{\"id\":\"m1\",\"sender\":\"A\",\"content\":\"One two\",\"ordinal\":0}\n");
    AsyncStore store({.driver = "json", .layout = "jsonl", .path = place.path("store")},
                     {.mode = AccessMode::ReadWrite});
    DraftBook drafts((QString()));
    Inspector inspector;
    inspector.staged()->setAccess({.drafts = &drafts, .writer = [&store] { return &store; }});
    inspector.resize(600, 600);
    inspector.show();
    inspector.activateWindow();
    inspector.showSession(&store, "a");
    VERIFY_SOON(inspector.findChild<QWidget *>("sessionTitle")->isVisible());
    inspector.raw()->edit();
    JsonEditor *text = inspector.raw()->editor()->text();
    VERIFY_SOON(text->isVisible() && text->utf8().contains("\"messages\""));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    FindBar *bar = inspector.raw()->findBar();
    QVERIFY(bar->isVisible());
    auto *line = bar->findChild<QLineEdit *>();
    line->setText("ONE TWO");
    COMPARE_SOON(text->selectedText(), QString("One two"));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!bar->isVisible() && inspector.raw()->editor()->isOpen());
    VERIFY_SOON(text->hasFocus());
}

QTEST_MAIN(RawFindTest)
#include "tst_rawfind.moc"
