// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "ui/models/sessioncell.h"
#include "ui/models/sessiontablemodel.h"

#include <QTest>

using namespace SessionDeck;

namespace {

CatalogView viewOf(const Catalog &catalog, const ViewSpec &spec = {.field = SortField::Messages})
{
    return computeView(catalog.snapshot(), spec, {}).value();
}

} // namespace

class SessionCellTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsWrongWithADamagedSessionInsteadOfItsParticipants()
    {
        Catalog catalog;
        catalog.upsert({.id = "torn", .reason = "line 212 is torn at byte 88140", .health = Health::Damaged});
        SessionTableModel model;
        model.resetView(viewOf(catalog));
        const QModelIndex cell = model.index(0, ParticipantsColumn);
        QCOMPARE(cell.data().toString(), QString("line 212 is torn at byte 88140"));
        QCOMPARE(Tone(cell.data(SessionToneRole).toInt()), Tone::Error);
        QCOMPARE(model.index(0, 2).data().toString(), QString::fromUtf8("–"));
    }

    void marksAnExpiryWithinADay()
    {
        const qint64 now = Timestamp::now().microseconds();
        Catalog catalog;
        catalog.upsert({.id = "soon", .expires = Timestamp::fromMicroseconds(now + 3'600'000'000)});
        catalog.upsert({.id = "later", .expires = Timestamp::fromMicroseconds(now + 300'000'000'000)});
        catalog.upsert({.id = "x"});
        SessionTableModel model;
        model.resetView(viewOf(catalog, {.field = SortField::Id, .order = Qt::AscendingOrder}));
        const int expires = model.columnCount() - 1;
        QCOMPARE(Tone(model.index(1, expires).data(SessionToneRole).toInt()), Tone::Warning);
        QCOMPARE(Tone(model.index(0, expires).data(SessionToneRole).toInt()), Tone::Muted);
        QCOMPARE(model.index(2, expires).data().toString(), QString("never"));
    }

    void everyColumnHasItsOwnKeyAndTitle()
    {
        QStringList keys;
        for (const SessionColumn &column : sessionColumns()) {
            QVERIFY(!columnTitle(column).isEmpty());
            QVERIFY(column.cell || column.number || column.moment);
            QVERIFY(!column.number == !column.format);
            keys += column.key;
        }
        QCOMPARE(keys.removeDuplicates(), 0);
    }
};

QTEST_MAIN(SessionCellTest)
#include "tst_sessioncell.moc"
