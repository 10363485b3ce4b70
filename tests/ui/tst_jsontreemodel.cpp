// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/sessionfields.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace SessionDeck;

namespace {

// All rows below the index as "path=value", children read.
QStringList rowsOf(JsonTreeModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex key = model.index(row, JsonTreeModel::KeyColumn, parent);
        const QModelIndex value = model.index(row, JsonTreeModel::ValueColumn, parent);
        rows += key.data(JsonTreeModel::PathRole).toString() + QLatin1Char('=') + value.data().toString();
        rows += rowsOf(model, key);
    }
    return rows;
}

} // namespace

class JsonTreeModelTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLost();
    void largeTextsAreReadInParts();
    void largeContainersDoNotBlock();
    void newRootsDropOldAnswers();
    void brokenTextEndsWhereItBreaks();
    void knowsSessionAndMessage();
};

void JsonTreeModelTest::nothingIsLost()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would read in the middle of a reset
    model.setRoots({{QStringLiteral("m"),
                     R"( {"b":1.50,"a":123456789012345678901234567890,"a":1E+2,)"
                     R"("t x":[true,null,{"\u0041":"x\ny"}],"e":{}})"}});
    const QStringList expected{
        QStringLiteral("={\"b\":1.50,\"a\":123456789012345678901234567890,\"a\":1E+2,\"t "
                       "x\":[true,null,{\"\\u0041\":\"x\\ny\"}],\"e\":{}}"),
        QStringLiteral("b=1.50"),
        QStringLiteral("a=123456789012345678901234567890"),
        QStringLiteral("a#2=1E+2"), // the second of that name
        QStringLiteral("[\"t x\"]=[true,null,{\"\\u0041\":\"x\\ny\"}]"),
        QStringLiteral("[\"t x\"][0]=true"),
        QStringLiteral("[\"t x\"][1]=null"),
        QStringLiteral("[\"t x\"][2]={\"\\u0041\":\"x\\ny\"}"),
        QStringLiteral("[\"t x\"][2].A=x␊y"),
        QStringLiteral("e={}"),
    };
    QCOMPARE(rowsOf(model), expected);
    const QModelIndex root = model.index(0, 0);
    const QModelIndex list = model.index(3, 0, root);
    const QModelIndex text = model.index(0, 1, model.index(2, 0, list));
    QCOMPARE(text.data(JsonTreeModel::CopyRole).toString(), QStringLiteral("x\ny"));
    QCOMPARE(text.data(JsonTreeModel::JsonRole).toString(), QStringLiteral("\"x\\ny\""));
    QCOMPARE(text.siblingAtColumn(JsonTreeModel::TypeColumn).data().toString(), QStringLiteral("string"));
    QVERIFY(!model.hasChildren(model.index(0, 0, root)));
}

void JsonTreeModelTest::largeTextsAreReadInParts()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would read in the middle of a reset
    model.setRoots({{QStringLiteral("list"), '[' + QByteArray("7,").repeated(1999) + "7]"}});
    const QModelIndex root = model.index(0, 0);
    model.fetchMore(root);
    QVERIFY(model.rowCount(root) < 2000);
    QVERIFY(model.canFetchMore(root));
    while (model.canFetchMore(root))
        model.fetchMore(root);
    QCOMPARE(model.rowCount(root), 2000);
    QCOMPARE(model.index(1999, 1, root).data().toString(), QStringLiteral("7"));
}

void JsonTreeModelTest::largeContainersDoNotBlock()
{
    JsonTreeModel model;
    const QByteArray inner = "{\"x\":[" + QByteArray("12345,").repeated(2'000'000) + "0]}";
    model.setRoots({{QStringLiteral("big"), "{\"a\":" + inner + ",\"b\":1}"}});
    const QModelIndex root = model.index(0, 0);
    QVERIFY(model.hasChildren(root));
    model.fetchMore(root);
    QCOMPARE(model.rowCount(root), 0); // still being read, elsewhere
    QVERIFY(!model.canFetchMore(root));
    QVERIFY(model.hasChildren(root));
    COMPARE_SOON(model.rowCount(root), 2);
    QCOMPARE(model.index(1, 0, root).data().toString(), QStringLiteral("b"));
    QVERIFY(model.index(0, 1, root).data().toString().size() < 1000);
}

void JsonTreeModelTest::newRootsDropOldAnswers()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would read in the middle of a reset
    model.setRoots({{QStringLiteral("big"), '[' + QByteArray("1,").repeated(500'000) + "1]"}});
    model.fetchMore(model.index(0, 0));
    model.setRoots({{QStringLiteral("small"), "[1]"}});
    QTest::qWait(200);
    QCOMPARE(rowsOf(model).size(), 2);
    model.setRoots({});
    QCOMPARE(model.rowCount(), 0);
}

void JsonTreeModelTest::brokenTextEndsWhereItBreaks()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would read in the middle of a reset
    for (const char *json : {"{\"a\":1,\"b\":}", "[1,2", "{\"a\"", "[", "{", "]", "\"x", "tru", " ", ""}) {
        model.setRoots({{QStringLiteral("broken"), QByteArray(json)}});
        QVERIFY(rowsOf(model).size() <= 4);
    }
    model.setRoots({{QStringLiteral("deep"), QByteArray(10'000, '[')}});
    QVERIFY(rowsOf(model).size() <= 2);
}

void JsonTreeModelTest::knowsSessionAndMessage()
{
    LoadedSession session{.session = {.id = QStringLiteral("a\"b"), .metadata = {"{\"k\":1.0}"}},
                          .totalMessages = 3};
    const ShownMessage shown = toShown({.id = QStringLiteral("m1"),
                                        .ordinal = 1,
                                        .content = QStringLiteral("hi"),
                                        .extra = {"{\"big\":9007199254740993}"}});
    JsonTreeModel model;
    model.setRoots(metadataRoots(session, &shown));
    const QStringList rows = rowsOf(model);
    for (const char *row :
         {"id=a\"b", "k=1.0", "id=m1", "content=hi", "big=9007199254740993", "message_count=3"})
        QVERIFY2(rows.contains(QLatin1String(row)), row);
    QCOMPARE(model.rowCount(), 4);
    model.setRoots(metadataRoots(session, nullptr));
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(JsonTreeModelTest)
#include "tst_jsontreemodel.moc"
