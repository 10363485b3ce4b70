// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace SessionDeck;

static const QRegularExpression onlyStore(QStringLiteral("^S$"));
static const QRegularExpression onlyId(QStringLiteral("^ID$"));

/// An undo that was interrupted, or of which somebody did a part by hand, goes on: what is back already
/// counts as done.
class CtlUndoAgainTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsBackAlreadyIsDone_data();
    void whatIsBackAlreadyIsDone();
    void whatIsMadeAnewStays();

private:
    QJsonObject undo(const QString &bulk, int code) const;

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;
    QStringList m_ids;
};

void CtlUndoAgainTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_store = "json:" + m_place->path("lines") + "?layout=jsonl";
    VERIFY_CODE(ctl({"copy", m_place->copyData("multichat-json"), m_store}), 0);
    m_ids.clear();
    for (const QJsonObject &session : jsonLines(ctl({"list", "--json", m_store}).output))
        m_ids += session["id"].toString();
    QVERIFY(m_ids.size() > 3);
}

QJsonObject CtlUndoAgainTest::undo(const QString &bulk, int code) const
{
    const CtlRun run = ctl({"restore", "--json", m_store, "--undo", bulk});
    const bool expected = run.code == code;
    return expected ? jsonLines(run.output).last() : QJsonObject{{"code", run.code}};
}

void CtlUndoAgainTest::whatIsBackAlreadyIsDone_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<QStringList>("byHand"); // the same for one session
    QTest::newRow("deleted") << QStringList{"delete", "S", "--filter", "messages:>=0"}
                             << QStringList{"restore", "S", "ID"};
    QTest::newRow("expiring") << QStringList{"expire", "S", "--filter", "messages:>=0", "7d"}
                              << QStringList{"expire", "S", "ID", "never"};
}

void CtlUndoAgainTest::whatIsBackAlreadyIsDone()
{
    QFETCH(QStringList, change);
    QFETCH(QStringList, byHand);
    const CtlRun run = ctl(change.replaceInStrings(onlyStore, m_store) + QStringList{"--json"});
    VERIFY_CODE(run, 0);
    const QString bulk = jsonLines(run.output).last()["bulk"].toString();
    for (const QString &id : m_ids.first(2))
        VERIFY_CODE(
            ctl(QStringList(byHand).replaceInStrings(onlyId, id).replaceInStrings(onlyStore, m_store)), 0);
    for (const qsizetype already : {qsizetype(2), m_ids.size()}) {
        const QJsonObject undone = undo(bulk, 0);
        QCOMPARE(undone["undone"].toInteger(), m_ids.size());
        QCOMPARE(undone["already"].toInteger(), already);
        QCOMPARE(undone["left"].toInt(-1), 0);
    }
    VERIFY_CODE(ctl({"verify", m_place->path("multichat-json"), m_store}), 0);
    const CtlRun words = ctl({"restore", m_store, "--undo", bulk});
    QVERIFY2(words.output.contains("already back"), words.output.constData());
}

void CtlUndoAgainTest::whatIsMadeAnewStays()
{
    const CtlRun run = ctl({"delete", m_store, "--filter", "messages:>=0", "--json"});
    VERIFY_CODE(run, 0);
    const QString bulk = jsonLines(run.output).last()["bulk"].toString();
    VERIFY_CODE(ctl({"create", m_store, m_ids[0]}), 0);
    VERIFY_CODE(ctl({"restore", m_store, m_ids[1]}), 0);
    const QJsonObject undone = undo(bulk, 3);
    QCOMPARE(undone["undone"].toInteger(), m_ids.size() - 1);
    QCOMPARE(undone["left"].toInt(-1), 1);
    const CtlRun shown = ctl({"show", "--json", m_store, m_ids[0]});
    QCOMPARE(jsonLines(shown.output).value(0)["message_count"].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(CtlUndoAgainTest)
#include "tst_ctlundoagain.moc"
