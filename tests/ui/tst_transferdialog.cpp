// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/activitylog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace SessionDeck;

namespace {

WorkEnd endAt(const StoreLocation &location)
{
    return {.name = displayName(location), .location = location};
}

QPushButton *button(QWidget *dialog, QDialogButtonBox::StandardButton which)
{
    return dialog->findChild<QDialogButtonBox *>()->button(which);
}

QString says(QWidget *dialog)
{
    return dialog->findChild<QLabel *>("text")->text();
}

} // namespace

/// Copying, moving and long work as one sees and clicks it.
class TransferDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void looksFirstThenCopies();
    void lossHasToBeAllowed();
    void moveOfTheSelectedOnly();
    void jobsTellHowTheyEnd();

private:
    TransferDialog *open(const WorkEnd &target);

    TemporaryPlace m_place;
    ActivityLog m_log;
    int m_number = 0;
    WorkEnd m_source;
};

void TransferDialogTest::init()
{
    m_source = endAt(
        {.driver = "json", .layout = "jsonl", .path = m_place.path(QStringLiteral("s%1").arg(++m_number))});
    const auto store = newStore(m_source.location);
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
}

TransferDialog *TransferDialogTest::open(const WorkEnd &target)
{
    auto *dialog = new TransferDialog(
        {.source = m_source,
         .scopes = {{.text = "one", .ids = [] { return QStringList{"b"}; }}, {.text = "all"}},
         .targets = {target},
         .activity = &m_log},
        nullptr);
    dialog->findChild<QComboBox *>("scope")->setCurrentIndex(1);
    dialog->show();
    return dialog;
}

void TransferDialogTest::looksFirstThenCopies()
{
    const WorkEnd target = endAt({.driver = "sqlite", .layout = "native", .path = m_place.path("target.db")});
    VERIFY_RESULT(newStore(target.location)->write({.id = "b", .title = "theirs"}, Expect::absent()));
    const QPointer<TransferDialog> dialog = open(target);
    QPushButton *next = button(dialog, QDialogButtonBox::Ok);
    QCOMPARE(next->text(), QString("&Check"));
    next->click();
    COMPARE_SOON(next->text(), QString("&Copy"));
    QVERIFY2(says(dialog).contains("copy: 3"), qPrintable(says(dialog)));
    QVERIFY(dialog->findChild<QPlainTextEdit *>("lines")->toPlainText().startsWith("b:"));
    QCOMPARE(listedIds(*openAt(target.location.path)), QStringList{"b"});
    next->click();
    VERIFY_SOON(button(dialog, QDialogButtonBox::Save)->isVisible());
    QVERIFY2(says(dialog).contains("2 copied and verified"), qPrintable(says(dialog)));
    QVERIFY2(says(dialog).contains("1 in conflict"), qPrintable(says(dialog)));
    QCOMPARE(hashIn(*openAt(target.location.path), "a"), hashIn(*openAt(m_source.location.path), "a"));
    QCOMPARE(loaded(*openAt(target.location.path), "b").session.title, QString("theirs"));
    QCOMPARE(m_log.entries().size(), size_t(1));
    QVERIFY(m_log.entries().front().failed && m_log.jobs().empty());
    button(dialog, QDialogButtonBox::Cancel)->click();
    VERIFY_SOON(!dialog);
}

void TransferDialogTest::lossHasToBeAllowed()
{
    const WorkEnd target
        = endAt({.driver = "sqlite", .layout = "multichat", .path = m_place.path("narrow.db")});
    const QPointer<TransferDialog> dialog = open(target);
    QPushButton *next = button(dialog, QDialogButtonBox::Ok);
    auto *allow = dialog->findChild<QCheckBox *>("allowLoss");
    QVERIFY(!allow->isVisible());
    next->click();
    COMPARE_SOON(next->text(), QString("&Copy"));
    QVERIFY2(says(dialog).contains("would be lost"), qPrintable(says(dialog)));
    QVERIFY(allow->isVisible() && !next->isEnabled());
    QVERIFY(!QFile::exists(target.location.path));
    allow->setChecked(true);
    QVERIFY(next->isEnabled());
    next->click();
    VERIFY_SOON(button(dialog, QDialogButtonBox::Save)->isVisible());
    QCOMPARE(listedIds(*openAt(target.location.path)).size(), 3);
    delete dialog;
}

void TransferDialogTest::moveOfTheSelectedOnly()
{
    const WorkEnd target = endAt({.driver = "sqlite", .layout = "native", .path = m_place.path("moved.db")});
    const QPointer<TransferDialog> dialog = open(target);
    QPushButton *next = button(dialog, QDialogButtonBox::Ok);
    dialog->findChild<QComboBox *>("scope")->setCurrentIndex(0);
    dialog->findChild<QCheckBox *>("move")->setChecked(true);
    next->click();
    COMPARE_SOON(next->text(), QString("&Move"));
    next->click();
    VERIFY_SOON(button(dialog, QDialogButtonBox::Save)->isVisible());
    QCOMPARE(listedIds(*openAt(m_source.location.path)), (QStringList{"a", "c"}));
    QCOMPARE(listedIds(*openAt(target.location.path)), QStringList{"b"});
    delete dialog;
}

void TransferDialogTest::jobsTellHowTheyEnd()
{
    const TransferWork work{.source = m_source, .target = m_source};
    const QString file = m_place.path("backup.db");
    for (const bool again : {false, true}) { // a file that is there is never replaced
        const QPointer<JobDialog> dialog = new JobDialog("Back Up", "Making the backup…", nullptr);
        dialog->run([&](const JobContext &context) { return backupWork(work, {.file = file}, context); }, {});
        VERIFY_SOON(button(dialog, QDialogButtonBox::Close));
        QCOMPARE(says(dialog).contains("3 sessions"), !again);
        QCOMPARE(dialog->findChild<QLabel *>("error")->text().contains("There is a file"), again);
        button(dialog, QDialogButtonBox::Close)->click();
        VERIFY_SOON(!dialog);
    }
    QCOMPARE(listedIds(*openAt(file, AccessMode::ReadOnly)), (QStringList{"a", "b", "c"}));
}

QTEST_MAIN(TransferDialogTest)
#include "tst_transferdialog.moc"
