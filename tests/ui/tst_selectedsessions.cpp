// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "ui/models/sessioncell.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/panels/sessiontable.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace SessionDeck;

namespace {

// Their ids are s0, s1, ...
void fill(Catalog &catalog, int sessions)
{
    for (int i = 0; i < sessions; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        catalog.upsert({.id = id, .messageCount = i});
    }
}

CatalogView viewOf(const Catalog &catalog, Qt::SortOrder order = Qt::AscendingOrder)
{
    return computeView(catalog.snapshot(), {.field = SortField::Messages, .order = order}, {}).value();
}

void selectRows(SessionTable &table, int first, int last)
{
    QItemSelectionModel &selection = *table.selectionModel();
    selection.select({table.model()->index(first, 0), table.model()->index(last, 0)},
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QStringList selectedIds(const SessionTable &table)
{
    QStringList ids;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        ids += index.data(SessionIdRole).toString();
    ids.sort();
    return ids;
}

qint64 usedMicroseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1'000'000 + used.tv_nsec / 1000;
}

// The processor time of showing that many times that some sessions are gone.
qint64 workOfRemovals(SessionTable &table, Catalog &catalog, int from, int times)
{
    qint64 work = 0;
    for (int i = 0; i < times; ++i) {
        for (int gone = 0; gone < 20; ++gone) {
            const QByteArray id = "s" + QByteArray::number(from + 20 * i + gone);
            catalog.remove(id);
        }
        const CatalogView view = viewOf(catalog);
        const qint64 before = usedMicroseconds();
        table.sessions()->setView(view);
        work += usedMicroseconds() - before;
    }
    return work;
}

} // namespace

/// What is selected in the table of sessions while its rows change.
class SelectedSessionsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsItsSessionsWhereverTheyGo()
    {
        Catalog catalog;
        fill(catalog, 50);
        SessionTable table;
        table.sessions()->resetView(viewOf(catalog));
        selectRows(table, 3, 5);
        selectRows(table, 40, 40);
        table.sessions()->setView(viewOf(catalog, Qt::DescendingOrder));
        QCOMPARE(selectedIds(table), (QStringList{"s3", "s4", "s40", "s5"}));
        catalog.upsert({.id = "new", .messageCount = 4});
        catalog.remove("s5");
        catalog.remove("s6");
        table.sessions()->setView(viewOf(catalog));
        QCOMPARE(selectedIds(table), (QStringList{"s3", "s4", "s40"}));
        catalog.clear();
        table.sessions()->setView(viewOf(catalog));
        QVERIFY(!table.hasSelection());
    }

    void followsThemIntoACatalogThatNumbersItsRowsAnew()
    {
        Catalog catalog;
        fill(catalog, 50);
        SessionTable table;
        table.sessions()->resetView(viewOf(catalog));
        selectRows(table, 20, 22);
        Catalog other;
        for (int i = 49; i > 20; --i) {
            const QByteArray id = "s" + QByteArray::number(i);
            other.upsert({.id = id, .messageCount = i});
        }
        table.sessions()->setView(viewOf(other));
        QCOMPARE(selectedIds(table), (QStringList{"s21", "s22"}));
    }

    void tellsWhenSomeOfItLeft()
    {
        Catalog catalog;
        fill(catalog, 50);
        SessionTable table;
        table.sessions()->resetView(viewOf(catalog));
        table.setCurrentIndex(table.model()->index(49, 0));
        selectRows(table, 10, 20);
        QSignalSpy told(table.selectionModel(), &QItemSelectionModel::selectionChanged);
        catalog.remove("s30");
        table.sessions()->setView(viewOf(catalog));
        QCOMPARE(told.size(), 0);
        catalog.remove("s15");
        table.sessions()->setView(viewOf(catalog));
        QCOMPARE(told.size(), 1);
        QCOMPARE(selectedIds(table).size(), 11);
        QCOMPARE(table.currentId(), QString("s49"));
    }

    void ofManyCostsLittleMoreThanOfOne()
    {
        constexpr int sessions = 50'000;
        constexpr int times = 5;
        Catalog catalog;
        fill(catalog, sessions);
        SessionTable table;
        table.sessions()->resetView(viewOf(catalog));
        table.selectRow(0);
        const qint64 ofOne = workOfRemovals(table, catalog, 1000, times);
        selectRows(table, 5, table.model()->rowCount() - 5);
        const qint64 ofMany = workOfRemovals(table, catalog, 2000, times);
        QCOMPARE(selectedIds(table).size(), qsizetype(sessions - 20 * times * 2 - 9 + 1));
        QVERIFY2(ofMany < 20 * ofOne, qPrintable(QStringLiteral("%1 and %2 us").arg(ofMany).arg(ofOne)));
    }
};

QTEST_MAIN(SelectedSessionsTest)
#include "tst_selectedsessions.moc"
