// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/dialogs/jobview.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/madechange.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace SessionDeck;

namespace {

constexpr int manySessions = 40;

WorkEnd folderAt(const QString &path)
{
    const StoreLocation location{.driver = "json", .layout = "jsonl", .path = path};
    return {.name = displayName(location), .location = location};
}

// Stops itself once something is done.
struct SelfStopping
{
    std::stop_source stop = {};
    JobContext context{.stop = stop.get_token(), .progress = [this](const CopyProgress &now) {
                           if (now.done > 0)
                               stop.request_stop();
                       }};
};

} // namespace

/// Work that ends before its time says how far it got, and goes on from there.
class StoppedWorkTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aCopySaysHowManyAreDone();
    void anExportSaysThatThereIsNoFile();
    void anUndoSaysHowManyAreBack();
    void beingStoppedIsNoError();
    void whatFailedGoesOnAsOneChange();

private:
    qsizetype inTarget() const
    {
        const Result<OpenedStore> target = openStore(m_work.target.location, {});
        return target ? listedIds(*target->store).size() : -1;
    }

    std::unique_ptr<TemporaryPlace> m_place;
    TransferWork m_work;
};

void StoppedWorkTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_work = {.opener = vaultedOpener({.program = "window"}),
              .source = folderAt(m_place->path("source")),
              .target = folderAt(m_place->path("target"))};
    const auto source = newStore(m_work.source.location);
    for (int i = 0; i < manySessions; ++i)
        VERIFY_RESULT(source->write({.id = QString::number(i)}, Expect::absent()));
}

void StoppedWorkTest::aCopySaysHowManyAreDone()
{
    const SelfStopping stopping;
    QByteArray lines;
    const Result<JobResult> result = copyWork(m_work, stopping.context, &lines);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    const QString done = QString::number(inTarget());
    QVERIFY2(inTarget() > 0 && inTarget() < manySessions, qPrintable(done));
    QVERIFY2(result.error().message.startsWith("Stopped as asked. " + done + " of 40 done: " + done
                                               + " copied and verified. The rest can follow"),
             qPrintable(result.error().message));
    const Result<JobResult> again = copyWork(m_work, {.progress = [](const CopyProgress &) {}}, &lines);
    VERIFY_RESULT(again);
    QVERIFY2(again->summary.endsWith(done + " there already."), qPrintable(again->summary));
}

void StoppedWorkTest::anExportSaysThatThereIsNoFile()
{
    const SelfStopping stopping;
    const QString file = m_place->path("out.jsonl");
    const Result<JobResult> result = exportWork(m_work, &jsonExport, file, stopping.context);
    QVERIFY(!result);
    QCOMPARE(result.error().message,
             QString("Stopped as asked, after 40 of 40 sessions. No file was written."));
    QVERIFY(!QFile::exists(file));
}

void StoppedWorkTest::anUndoSaysHowManyAreBack()
{
    const std::shared_ptr<MadeChange> change = newChange(m_work.opener, {m_work.target});
    QByteArray lines;
    const auto copy = [this, &lines](const JobContext &context) { return copyWork(m_work, context, &lines); };
    VERIFY_RESULT(undoableWork(copy, change)({.progress = [](const CopyProgress &) {}}));
    const SelfStopping stopping;
    const Result<JobResult> undone = undoWork(*change, stopping.context);
    QVERIFY(!undone);
    const QString back = QString::number(manySessions - inTarget());
    QVERIFY2(undone.error().message.startsWith("Stopped as asked: " + back + " of 40 taken back."),
             qPrintable(undone.error().message));
}

void StoppedWorkTest::beingStoppedIsNoError()
{
    JobView view;
    view.show();
    const auto said = [&view](const char *name) { return view.findChild<QLabel *>(name)->text(); };
    view.showError({ErrorCode::Cancelled, "Stopped as asked."});
    QCOMPARE(said("text"), QString("Stopped as asked."));
    QVERIFY(said("error").isEmpty());
    view.showError({ErrorCode::NoSpace, "The disk is full."});
    QVERIFY(said("text").isEmpty());
    QCOMPARE(said("error"), QString("The disk is full."));
}

void StoppedWorkTest::whatFailedGoesOnAsOneChange()
{
    ActivityLog log;
    const QPointer<TransferDialog> dialog = new TransferDialog({.opener = m_work.opener,
                                                                .source = m_work.source,
                                                                .scopes = {{.text = "all"}},
                                                                .targets = {m_work.target},
                                                                .activity = &log},
                                                               nullptr);
    dialog->show();
    QPushButton *next = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    next->click();
    COMPARE_SOON(next->text(), QString("&Copy"));
    const QString obstacle = m_place->path("target/5.jsonl/in the way"); // where the file of a session goes
    QVERIFY(QDir().mkpath(obstacle));
    next->click();
    COMPARE_SOON(next->text(), QString("&Resume"));
    const QString told = dialog->findChild<QLabel *>("error")->text();
    QVERIFY2(told.contains(" of 40 done: ") && told.contains("Then: "), qPrintable(told));
    QVERIFY(QDir(m_place->path("target/5.jsonl")).removeRecursively());
    next->click();
    VERIFY_SOON(!next->isVisible());
    QCOMPARE(inTarget(), manySessions);
    QCOMPARE(log.entries().size(), size_t(2));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "&Undo")
            button->click();
    }
    COMPARE_SOON(inTarget(), 0);
    COMPARE_SOON(log.entries().size(), size_t(3));
    delete dialog;
}

QTEST_MAIN(StoppedWorkTest)
#include "tst_stoppedwork.moc"
