// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/alertrulesdialog.h"
#include "ui/models/alertrulesmodel.h"

#include "core/metrics/historyfile.h"
#include "tests/support/madesamples.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

namespace {

AlertRule rule(const QString &text)
{
    AlertRule read = parseAlertRule(text).value();
    read.id = text;
    return read;
}

} // namespace

class AlertRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreEditedAsSentences()
    {
        AlertRulesModel model({rule("size > 2 GB")}, {{.key = "/store", .name = "sessions.db"}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex text = model.index(0, AlertRulesModel::RuleColumn);
        QVERIFY(model.setData(text, "memory > 80 % of maxmemory", Qt::EditRole));
        QVERIFY(model.setData(model.index(0, AlertRulesModel::StoreColumn), "/store", Qt::EditRole));
        QVERIFY(model.setData(model.index(0, AlertRulesModel::OnColumn), Qt::Unchecked, Qt::CheckStateRole));
        const AlertRule edited = model.rules().at(0);
        QCOMPARE(edited.id, QString("size > 2 GB")); // the rule's alerts stay its own
        QCOMPARE(edited.subject, AlertSubject::Share);
        QCOMPARE(edited.store, QString("/store"));
        QVERIFY(!edited.enabled);
        QCOMPARE(model.index(0, AlertRulesModel::StoreColumn).data().toString(), QString("sessions.db"));
    }

    void whatCannotBeReadStaysAndSaysWhy()
    {
        AlertRulesModel model({rule("size > 2 GB")}, {});
        const QModelIndex text = model.index(0, AlertRulesModel::RuleColumn);
        model.setData(text, "size is big", Qt::EditRole);
        QVERIFY(!model.isValid());
        QCOMPARE(text.data().toString(), QString("size is big"));
        QVERIFY(!text.data(AlertRulesModel::ProblemRole).toString().isEmpty());
        model.setData(text, "size > 3 GB", Qt::EditRole);
        QVERIFY(model.isValid());
        QCOMPARE(model.rules().at(0).threshold, 3e9);
    }

    void theDialogShowsWhatARuleWouldHaveRaised()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        const qint64 now = Timestamp::now().microseconds() / 1'000'000;
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
        VERIFY_RESULT(file);
        std::vector<Sample> samples;
        for (qint64 at = 600; at > 0; --at)
            samples.push_back(madeSample(now - at, {{.metric = "bytes", .value = at > 300 ? 5e9 : 1e9}}));
        VERIFY_RESULT((*file)->write(samples));
        HistoryReader history(path);
        auto *dialog = new AlertRulesDialog({.rules = {rule("size > 2 GB"), rule("size > 9 GB")},
                                             .stores = {{.key = "/store", .name = "sessions.db"}},
                                             .history = &history},
                                            nullptr);
        dialog->show();
        const auto *note = dialog->findChild<QLabel *>("alertPreview");
        VERIFY2_SOON(note->text().startsWith("sessions.db: 1×"), qPrintable(note->text()));
        dialog->findChild<QTableView *>("alertRulesTable")->selectRow(1);
        VERIFY2_SOON(note->text().contains("never"), qPrintable(note->text()));
        QSignalSpy chosen(dialog, &AlertRulesDialog::rulesChosen);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(AlertRulesTest)
#include "tst_alertrules.moc"
