// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/ui/folderwindow.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/models/sessiondraft.h"
#include "ui/panels/inspector.h"

#include <QInputDialog>
#include <QPushButton>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

QByteArray talkFile(const QByteArray &title)
{
    return R"({"sessiondeck":1,"id":"a","title":")" + title + R"(","participants":["A"],"messages":1})"
        + "\n"
          R"({"id":"m1","sender":"A","content":"one","ordinal":0})"
          "\n";
}

} // namespace

/// Edits that others were faster than become a session of their own.
class SavingAsNewTest : public QObject
{
    Q_OBJECT
private slots:
    void theConflictIsSettledByIt();
};

void SavingAsNewTest::theConflictIsSettledByIt()
{
    const FolderWindow window(QMap<QString, QByteArray>{{u"a"_s, talkFile("Talk")}});
    window.show(u"a"_s);
    StagedLoader *loader = window.inspector()->staged();
    COMPARE_SOON(loader->address().id, u"a"_s);
    loader->begin([](SessionDraft &draft) {
        Session mine = headerOf(draft.session());
        mine.title = u"Mine"_s;
        draft.edit(HeaderEdit{headerOf(draft.session()), mine}, u"Edit Session"_s);
    });
    VERIFY_SOON(loader->draft() && loader->draft()->isEdited());
    window.put(u"a"_s, talkFile("Theirs"));
    COMPARE_SOON(loader->news(), StoreNews::Changed);
    window.run(Command::SaveSession);
    VERIFY_SOON(window.window().findChild<MergeDialog *>());
    window.window().findChild<MergeDialog *>()->findChild<QPushButton *>(u"saveAsNew"_s)->click();
    auto *name = window.window().findChild<QInputDialog *>(u"newIdDialog"_s);
    QVERIFY(name);
    name->setTextValue(u"b"_s);
    name->accept();
    VERIFY_SOON(!window.window().findChild<MergeDialog *>());
    QVERIFY(window.stored(u"b"_s).contains("Mine"));
    QCOMPARE(window.stored(u"a"_s), talkFile("Theirs"));
    VERIFY_SOON(!loader->draft() || !loader->draft()->isEdited());
    COMPARE_SOON(loader->news(), StoreNews::None);
}

QTEST_MAIN(SavingAsNewTest)
#include "tst_savingasnew.moc"
