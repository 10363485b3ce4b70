// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/dialogs/activitydialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/madechange.h"
#include "ui/window/takingback.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace SessionDeck;

namespace {

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

/// Copies, moves and imports are taken back where they were made, from the notice, and from the journal.
class TakingBackTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aCopyInItsDialog();
    void aMoveByTheNotice();
    void whatWasChangedSinceStays();
    void anImportInItsDialog();
    void anEarlierOneInTheJournal();

private:
    WorkEnd endAt(const QString &name) const;
    QPointer<TransferDialog> transfer(bool move);
    QStringList inTarget() const
    {
        return listedIds(*openAt(m_target.location.path));
    }

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<QWidget> m_window;
    TakingBack *m_back = nullptr;
    StoreOpener m_opener = vaultedOpener({.program = "window"});
    WorkEnd m_source;
    WorkEnd m_target;
};

WorkEnd TakingBackTest::endAt(const QString &name) const
{
    const StoreLocation location{.driver = "json", .layout = "jsonl", .path = m_place->path(name)};
    return {.name = name, .location = location};
}

void TakingBackTest::init()
{
    m_window.reset(); // before the log that it listens to
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_source = endAt("source");
    m_target = endAt("target");
    const auto source = newStore(m_source.location);
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(source->write(richSession(id), Expect::absent()));
    VERIFY_RESULT(newStore(m_target.location)->write({.id = "b", .title = "theirs"}, Expect::absent()));
    m_log = std::make_unique<ActivityLog>();
    m_window = std::make_unique<QWidget>();
    m_back = new TakingBack(m_log.get(), m_window.get());
}

// Two of the source over what is there.
QPointer<TransferDialog> TakingBackTest::transfer(bool move)
{
    QPointer<TransferDialog> dialog = new TransferDialog({.opener = m_opener,
                                                          .source = m_source,
                                                          .scopes = {{.text = "two",
                                                                      .ids =
                                                                          [] {
                                                                              return QStringList{"a", "b"};
                                                                          }}},
                                                          .targets = {m_target},
                                                          .activity = m_log.get()},
                                                         m_window.get());
    dialog->findChild<QComboBox *>("taken")->setCurrentIndex(1);
    dialog->findChild<QCheckBox *>("move")->setChecked(move);
    dialog->show();
    button(dialog, "&Check")->click();
    const char *next = move ? "&Move" : "&Copy";
    [&] { VERIFY_SOON(button(dialog, next)); }();
    button(dialog, next)->click();
    [&] { VERIFY_SOON(button(dialog, "&Undo")); }();
    return dialog;
}

void TakingBackTest::aCopyInItsDialog()
{
    const QPointer<TransferDialog> dialog = transfer(false);
    QCOMPARE(inTarget(), (QStringList{"a", "b"}));
    QCOMPARE(loaded(*openAt(m_target.location.path), "b").session.title, richSession("b").title);
    QSignalSpy begun(m_back, &TakingBack::begun);
    QSignalSpy told(m_back, &TakingBack::told);
    button(dialog, "&Undo")->click();
    QVERIFY(!begun.isEmpty() && !m_back->canUndo()); // nobody else offers it any more
    VERIFY2_SOON(dialog->findChild<QLabel *>("text")->text().startsWith("2 session"),
                 qPrintable(dialog->findChild<QLabel *>("text")->text()));
    QCOMPARE(inTarget(), QStringList{"b"});
    QCOMPARE(loaded(*openAt(m_target.location.path), "b").session.title, QString("theirs"));
    QVERIFY(!button(dialog, "&Undo") && !m_back->canUndo()); // once
    QCOMPARE(told.size(), 1);
    QVERIFY(told.back()[0].value<Notice>().text.startsWith("target: Undo: Copy")
            && !told.back()[0].value<Notice>().offersAction);
    QCOMPARE(m_log->entries().size(), size_t(2));
}

void TakingBackTest::aMoveByTheNotice()
{
    QSignalSpy told(m_back, &TakingBack::told);
    const QByteArray before = hashIn(*openAt(m_source.location.path), "a");
    const QPointer<TransferDialog> dialog = transfer(true);
    QCOMPARE(listedIds(*openAt(m_source.location.path)), QStringList{"c"});
    QVERIFY(told.back()[0].value<Notice>().text.startsWith("target: Move sessions from source"));
    QVERIFY(told.back()[0].value<Notice>().offersAction);
    QVERIFY(m_back->canUndo());
    m_back->undo();
    VERIFY_SOON(!told.back()[0].value<Notice>().offersAction);
    QCOMPARE(listedIds(*openAt(m_source.location.path)), (QStringList{"a", "b", "c"}));
    QCOMPARE(hashIn(*openAt(m_source.location.path), "a"), before);
    QCOMPARE(inTarget(), QStringList{"b"});
    button(dialog, "&Undo")->click(); // which was still there
    QVERIFY(dialog->findChild<QLabel *>("text")->text().contains("already"));
}

void TakingBackTest::whatWasChangedSinceStays()
{
    const QPointer<TransferDialog> dialog = transfer(false);
    {
        const Result<OpenedStore> target = m_opener(m_target.location, {.mode = AccessMode::ReadWrite});
        VERIFY_RESULT(target);
        VERIFY_RESULT(target->store->write({.id = "a", .title = "mine"}, Expect::anything()));
    }
    QSignalSpy told(m_back, &TakingBack::told);
    m_back->undo();
    VERIFY_SOON(m_window->findChild<QDialog *>("undoLeft"));
    QVERIFY(!told.back()[0].value<Notice>().isGood);
    QVERIFY(told.back()[0].value<Notice>().text.contains("left as"));
    QCOMPARE(loaded(*openAt(m_target.location.path), "a").session.title, QString("mine"));
    QCOMPARE(loaded(*openAt(m_target.location.path), "b").session.title, QString("theirs"));
}

void TakingBackTest::anImportInItsDialog()
{
    const QString file = m_place->path("more.json");
    const JobContext context{.progress = [](const CopyProgress &) {}};
    const TransferWork out{.source = m_source};
    VERIFY_RESULT(exportWork(out, &jsonExport, file, context));
    TransferWork work{.opener = m_opener, .source = m_target, .target = m_target};
    m_place->put("torn.json", "[{\"id\":\"x\"");
    const Result<JobResult> refused = importWork(work, TakenId::Rename, m_place->path("torn.json"), context);
    QVERIFY(!refused && refused.error().message.contains("torn.json"));
    const QPointer<JobDialog> dialog = new JobDialog("Import", "Importing…", m_window.get());
    dialog->run([work, file](const JobContext &job) { return importWork(work, TakenId::Rename, file, job); },
                {.log = m_log.get(),
                 .title = "Importing",
                 .store = "target",
                 .operation = "Import sessions",
                 .change = newChange(m_opener, {m_target})});
    QVERIFY(!button(dialog, "&Undo"));
    VERIFY_SOON(button(dialog, "&Undo"));
    QCOMPARE(inTarget(), (QStringList{"a", "b", "b-2", "c"}));
    button(dialog, "&Undo")->click();
    COMPARE_SOON(inTarget(), QStringList{"b"});
    VERIFY_SOON(dialog->findChild<QLabel *>("text")->text().startsWith("3 session"));
}

void TakingBackTest::anEarlierOneInTheJournal()
{
    delete transfer(false);
    m_target = endAt("other");
    newStore(m_target.location);
    delete transfer(false);
    ActivityDialog journal(m_log.get(), nullptr);
    journal.show();
    auto *undo = journal.findChild<QPushButton *>("activityUndo");
    auto *rows = journal.findChild<QTreeView *>("activityJournal");
    QVERIFY(!undo->isEnabled());
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QVERIFY(undo->isEnabled());
    undo->click();
    COMPARE_SOON(m_log->entries().size(), size_t(3));
    QCOMPARE(listedIds(*openAt(m_place->path("target"))), QStringList{"b"});
    QCOMPARE(inTarget(), (QStringList{"a", "b"}));
    rows->setCurrentIndex(rows->model()->index(0, 0)); // the undo itself
    QVERIFY(!undo->isEnabled());
    QVERIFY(m_back->canUndo()); // the later one
}

QTEST_MAIN(TakingBackTest)
#include "tst_takingback.moc"
