// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "ui/panels/relativetimes.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

namespace {

// Tells another text at each question about "now", and says nothing of it.
class AgeingModel : public QStandardItemModel
{
public:
    AgeingModel() : QStandardItemModel(3, 2)
    {
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.column() == 1 ? QVariant(text) : QVariant();
    }
    QString text = "in 3 h";
};

class PaintCounter : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int paints = 0;
};

} // namespace

class StatusLineTest : public QObject
{
    Q_OBJECT

private slots:
    void aStoreWithoutAKindHasNoGapInItsLine()
    {
        StatusLine line;
        StoreState state{.location = {.path = "/nowhere.db"}, .phase = StorePhase::Failed};
        state.error.code = ErrorCode::NotFound;
        line.showState(state);
        const QString shown = line.findChild<QLabel *>("statusStore")->text();
        QVERIFY2(shown.startsWith(QString::fromUtf8("nowhere.db · not found")), qPrintable(shown));
    }

    void readOnlyIsOnlyWhatCanNeverBeChanged()
    {
        StatusLine line;
        StoreState state{.location = {.driver = "sqlite", .path = "/x.db"}, .phase = StorePhase::Live};
        state.capabilities.readOnlyReason = openedForReading(); // as every list is read
        line.showState(state);
        const auto *shown = line.findChild<QLabel *>("statusStore");
        QVERIFY2(!shown->text().contains("read-only"), qPrintable(shown->text()));
        state.capabilities.readOnlyReason = "Only for looking at.";
        line.showState(state);
        QVERIFY2(shown->text().endsWith("read-only"), qPrintable(shown->text()));
        QVERIFY(shown->toolTip().contains("Only for looking at."));
    }

    void timesAgeOnTheScreen()
    {
        AgeingModel model;
        QTableView table;
        table.setModel(&model);
        const RelativeTimes times(&table, 1);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table, soonEnough));
        QTest::qWait(1500); // its first look, which only learns what is there
        PaintCounter counter;
        table.viewport()->installEventFilter(&counter);
        int hours = 2; // again and again, or a look that comes late would be the first one
        VERIFY_SOON((model.text = QString("in %1 h").arg(hours++), counter.paints > 0));
    }
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
