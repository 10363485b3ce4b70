// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "ui/models/sessioncell.h"
#include "ui/models/sessiontablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace SessionDeck;

namespace {

void put(Catalog &catalog, const QByteArray &id, qint64 messages)
{
    catalog.upsert({.id = id,
                    .participants = R"(["Agent-1","maria"])",
                    .messageCount = messages,
                    .sizeBytes = messages * 1000,
                    .lastActivity = Timestamp::fromMicroseconds(messages)});
}

CatalogView viewOf(const Catalog &catalog, const ViewSpec &spec = {.field = SortField::Messages})
{
    return computeView(catalog.snapshot(), spec, {}).value();
}

QString idAt(const SessionTableModel &model, int row)
{
    return model.index(row, 0).data(SessionIdRole).toString();
}

} // namespace

class SessionTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_catalog.clear();
        for (int i = 0; i < 50; ++i)
            put(m_catalog, "s" + QByteArray::number(i), i);
    }

    void keepsTheContractOfModelsThroughEveryKindOfChange()
    {
        SessionTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.resetView(viewOf(m_catalog));
        put(m_catalog, "new", 1000);
        model.setView(viewOf(m_catalog));
        QCOMPARE(model.rowCount(), 51);
        model.setView(viewOf(m_catalog, {.field = SortField::Id, .order = Qt::AscendingOrder}));
        m_catalog.remove("s3");
        m_catalog.remove("s40");
        model.setView(viewOf(m_catalog));
        QCOMPARE(model.rowCount(), 49);
        model.setView(viewOf(m_catalog, {.query = *parseSessionQuery("messages:>45", Timestamp::now())}));
        QCOMPARE(model.rowCount(), 5);
        model.setView({});
        QCOMPARE(model.rowCount(), 0);
        model.setView(viewOf(m_catalog));
        QCOMPARE(model.rowCount(), 49);
    }

    void persistentIndexesFollowTheirSessions()
    {
        SessionTableModel model;
        model.resetView(viewOf(m_catalog));
        const QPersistentModelIndex first = model.index(0, 2);
        const QPersistentModelIndex tenth = model.index(10, 0);
        const QString firstId = idAt(model, 0);
        const QString tenthId = idAt(model, 10);
        for (int i = 0; i < 7; ++i)
            put(m_catalog, "late" + QByteArray::number(i), 5000 + i);
        model.setView(viewOf(m_catalog, {.field = SortField::Messages, .order = Qt::AscendingOrder}));
        QCOMPARE(first.data(SessionIdRole).toString(), firstId);
        QCOMPARE(first.column(), 2);
        QCOMPARE(tenth.data(SessionIdRole).toString(), tenthId);
        model.setView(viewOf(m_catalog));
        QCOMPARE(tenth.data(SessionIdRole).toString(), tenthId);
    }

    void anIndexOfASessionThatLeavesBecomesInvalid()
    {
        SessionTableModel model;
        model.resetView(viewOf(m_catalog));
        const QPersistentModelIndex gone = model.index(49, 0);
        const QPersistentModelIndex stays = model.index(0, 0);
        const QString id = idAt(model, 0);
        m_catalog.remove(idAt(model, 49).toUtf8());
        model.setView(viewOf(m_catalog));
        QVERIFY(!gone.isValid());
        QCOMPARE(stays.data(SessionIdRole).toString(), id);
    }

    void indexesSurviveACatalogThatNumbersItsRowsAnew()
    {
        SessionTableModel model;
        model.resetView(viewOf(m_catalog));
        const QPersistentModelIndex kept = model.index(4, 0);
        const QString id = idAt(model, 4);
        Catalog other;
        for (int i = 49; i > 20; --i)
            put(other, "s" + QByteArray::number(i), i);
        model.setView(viewOf(other, {.field = SortField::Messages, .order = Qt::AscendingOrder}));
        QCOMPARE(kept.data(SessionIdRole).toString(), id);
    }

private:
    Catalog m_catalog;
};

QTEST_MAIN(SessionTableModelTest)
#include "tst_sessiontablemodel.moc"
