// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertmemory.h"
#include "core/metrics/historyfile.h"
#include "tests/support/madesamples.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/dialogs/alerthistorydialog.h"
#include "ui/dialogs/samplingdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

constexpr qint64 noon = 1'790'000'000 / 3600 * 3600; // a whole hour

Timestamp momentAfterNoon(qint64 seconds)
{
    return Timestamp::fromMicroseconds((noon + seconds) * 1'000'000);
}

AlertEvent eventOf(const QString &store, qint64 seconds, AlertStatus status)
{
    AlertState state;
    state.rule = "size";
    state.store = store;
    state.status = status;
    state.raised = momentAfterNoon(0);
    state.since = momentAfterNoon(seconds);
    return {momentAfterNoon(seconds), state, "size > 2 GB"};
}

// Two stores: one raised and resolved, one (open no more) raised.
void keepHistory(const QString &path)
{
    const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
    QVERIFY(file);
    for (const AlertEvent &event :
         {eventOf("/open", 1, AlertStatus::Raised), eventOf("/gone", 2, AlertStatus::Raised),
          eventOf("/open", 60, AlertStatus::Resolved)})
        QVERIFY(keepAlert((*file)->connection(), event));
}

void choose(QDialog &dialog, const char *box, int index)
{
    auto *found = dialog.findChild<QComboBox *>(QLatin1StringView(box));
    QVERIFY(found && index >= 0 && index < found->count());
    found->setCurrentIndex(index);
    emit found->activated(index);
}

} // namespace

/// The dialogs that ask how often to look, and tell what happened to alerts.
class WatchDialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void theIntervalsAreThoseOfTheStore()
    {
        const SamplingPace present{.shown = 5s, .hidden = 1min};
        SamplingDialog dialog("sessions.db", present, nullptr);
        QCOMPARE(dialog.pace().shown, present.shown);
        QCOMPARE(dialog.pace().hidden, present.hidden);
        choose(dialog, "shownInterval", 0);
        QCOMPARE(dialog.pace().shown, 200ms);
        QCOMPARE(dialog.pace().hidden, present.hidden);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(dialog.pace().shown, SamplingPace().shown);
        QCOMPARE(dialog.pace().hidden, SamplingPace().hidden);
    }

    // As in a settings file that somebody has written.
    void anIntervalThatIsNotOfferedIsKept()
    {
        const SamplingPace present{.shown = 1234ms, .hidden = 7s};
        SamplingDialog dialog("sessions.db", present, nullptr);
        QCOMPARE(dialog.pace().shown, present.shown);
        QCOMPARE(dialog.pace().hidden, present.hidden);
        const auto *box = dialog.findChild<QComboBox *>("shownInterval");
        QVERIFY(box->currentText().contains("1234"));
    }

    void theHistoryIsListedNewestFirstAndChosenFrom()
    {
        const TemporaryPlace place;
        keepHistory(place.path("metrics.db"));
        HistoryReader reader(place.path("metrics.db"));
        AlertHistoryDialog dialog(&reader, {{.key = "/open", .name = "sessions.db"}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QAbstractItemModel *const model = dialog.findChild<QTreeView *>("alertHistoryTable")->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        COMPARE_SOON(model->rowCount(), 3);
        choose(dialog, "alertHistoryStore", 1);
        COMPARE_SOON(model->rowCount(), 2);
        choose(dialog, "alertHistoryWhat", 1);
        COMPARE_SOON(model->rowCount(), 1); // raised, of the open one
        choose(dialog, "alertHistoryWhat", 2);
        const auto *note = dialog.findChild<QLabel *>("alertHistoryNote");
        COMPARE_SOON(model->rowCount(), 0); // acknowledged: none
        VERIFY_SOON(note->text().startsWith("No alert"));
    }

    void aLineLeadsToItsMoment()
    {
        const TemporaryPlace place;
        keepHistory(place.path("metrics.db"));
        HistoryReader reader(place.path("metrics.db"));
        AlertHistoryDialog dialog(&reader, {{.key = "/open", .name = "sessions.db"}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &AlertHistoryDialog::chosen);
        dialog.show();
        auto *table = dialog.findChild<QTreeView *>("alertHistoryTable");
        COMPARE_SOON(table->model()->rowCount(), 3);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
        const AlertState alert = chosen[0][0].value<AlertState>();
        QCOMPARE(alert.store, QString("/open"));
        QCOMPARE(alert.since, momentAfterNoon(60));
        QVERIFY(!dialog.isVisible());
    }

    void aHistoryThatCannotBeReadIsSaid()
    {
        const TemporaryPlace place;
        HistoryReader reader(place.put("metrics.db", QByteArray(5000, 'x')));
        AlertHistoryDialog dialog(&reader, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *note = dialog.findChild<QLabel *>("alertHistoryNote");
        VERIFY_SOON(!note->text().isEmpty());
        QVERIFY2(!note->text().startsWith("No alert"), qPrintable(note->text()));
    }
};

QTEST_MAIN(WatchDialogsTest)
#include "tst_watchdialogs.moc"
