// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace SessionDeck;

/// The database that the origin wrote, against what it said it wrote.
class SqliteSampleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void detectionNamesTheLayoutAndWhy();
    void listAgreesWithTruth_data();
    void listAgreesWithTruth();
    void sessionsAgreeWithTruth();

private:
    TemporaryPlace m_place;
    std::unique_ptr<SessionStore> m_store;
    QJsonArray m_truth;
};

void SqliteSampleTest::initTestCase()
{
    const QString folder = m_place.copyData("multichat-sqlite");
    Result<OpenedStore> opened = openStore({.path = folder + "/sessions.db"}, {});
    VERIFY_RESULT(opened);
    m_store = std::move(opened->store);
    m_truth = QJsonDocument::fromJson(readFile(TEST_DATA "/truth.json"))["multichat-sqlite"].toArray();
    QVERIFY(m_truth.size() > 10);
}

void SqliteSampleTest::detectionNamesTheLayoutAndWhy()
{
    const Result<std::vector<Detection>> found
        = detectStores({.path = m_place.path("multichat-sqlite/sessions.db")}, {});
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().location.layout, "multichat");
    QVERIFY(found->front().reason.contains("participants"));
}

void SqliteSampleTest::listAgreesWithTruth_data()
{
    QTest::addColumn<ScanDepth>("depth");
    QTest::newRow("headers") << ScanDepth::Headers;
    QTest::newRow("complete") << ScanDepth::Complete;
}

void SqliteSampleTest::listAgreesWithTruth()
{
    QFETCH(ScanDepth, depth);
    QHash<QString, SessionSummary> listed;
    ScanProgress progress;
    const auto take = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i)
            listed.insert(QString::fromUtf8(batch.at(i).id), toSummary(batch.at(i)));
    };
    const Result<void> scanned = m_store->scan(
        {.depth = depth}, {.rows = take, .progress = [&](const ScanProgress &now) { progress = now; }});
    VERIFY_RESULT(scanned);
    QCOMPARE(listed.size(), m_truth.size());
    QCOMPARE(progress.scanned, m_truth.size());
    QCOMPARE(progress.total, progress.scanned);
    for (const QJsonValue truth : std::as_const(m_truth)) {
        const SessionSummary summary = listed.value(truth["id"].toString());
        QCOMPARE(summary.participants, truth["participants"].toVariant().toStringList());
        QCOMPARE(summary.messageCount, truth["messages"].toInteger());
        QCOMPARE(summary.created, Timestamp::fromSeconds(truth["created_at"].toDouble()));
        QCOMPARE(summary.lastActivity, Timestamp::fromSeconds(truth["last_activity"].toDouble()));
        QCOMPARE(summary.health, Health::Ok);
        QCOMPARE(summary.sizeBytes > 0, depth == ScanDepth::Complete);
    }
}

void SqliteSampleTest::sessionsAgreeWithTruth()
{
    for (const QJsonValue truth : std::as_const(m_truth)) {
        const Result<LoadedSession> loaded = m_store->load({.id = truth["id"].toString()});
        VERIFY_RESULT(loaded);
        const Session &session = loaded->session;
        QCOMPARE(loaded->totalMessages, truth["messages"].toInteger());
        QCOMPARE(qint64(session.messages.size()), loaded->totalMessages);
        QCOMPARE(session.participants, truth["participants"].toVariant().toStringList());
        QCOMPARE(session.created, Timestamp::fromSeconds(truth["created_at"].toDouble()));
        QCOMPARE(session.lastActivity, Timestamp::fromSeconds(truth["last_activity"].toDouble()));
        if (session.messages.empty())
            continue;
        QCOMPARE(session.messages.front().content.left(60), truth["first"].toString());
        QCOMPARE(session.messages.back().content.left(60), truth["last"].toString());
        for (size_t i = 0; i < session.messages.size(); ++i) {
            QCOMPARE(session.messages[i].ordinal, qint64(i));
            QVERIFY(!session.messages[i].sender.isEmpty() && !session.messages[i].recipient.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(SqliteSampleTest)
#include "tst_sqlitesample.moc"
