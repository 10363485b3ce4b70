// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QSet>

using namespace SessionDeck;

/// SessionStore::statistics() agrees with what was stored.
class ContractStatisticsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void countsWhatIsThere();
    void factsAreUsable();
    void stopsWhenAsked();
};

void ContractStatisticsTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

void ContractStatisticsTest::countsWhatIsThere()
{
    StorePlace place;
    const std::vector<Session> sessions = sampleSessions(9);
    place.populate(sessions);
    qint64 messages = 0;
    qint64 contentBytes = 0;
    for (const Session &session : sessions) {
        messages += qint64(session.messages.size());
        for (const Message &message : session.messages)
            contentBytes += message.content.toUtf8().size();
    }
    const Result<StoreStatistics> statistics = place.store().statistics({});
    VERIFY_RESULT(statistics);
    QCOMPARE(statistics->sessions, 9);
    QVERIFY2(statistics->messages == messages || statistics->messages == -1,
             qPrintable(QString::number(statistics->messages)));
    QVERIFY2(statistics->bytes == -1 || statistics->bytes > contentBytes,
             qPrintable(QString::number(statistics->bytes)));
}

void ContractStatisticsTest::factsAreUsable()
{
    StorePlace place;
    place.populate(sampleSessions(2));
    const Result<StoreStatistics> statistics = place.store().statistics({});
    VERIFY_RESULT(statistics);
    static const QRegularExpression scriptName("^[a-z][a-z0-9_]*$");
    QSet<QString> keys;
    for (const StoreFact &fact : statistics->facts) {
        QVERIFY2(scriptName.match(fact.key).hasMatch(), qPrintable(fact.key));
        QVERIFY2(!fact.label.isEmpty() && !fact.value.isEmpty(), qPrintable(fact.key));
        keys.insert(fact.key);
    }
    QCOMPARE(size_t(keys.size()), statistics->facts.size());
}

void ContractStatisticsTest::stopsWhenAsked()
{
    StorePlace place;
    place.populate(sampleSessions(9));
    std::stop_source stop;
    stop.request_stop();
    const Result<StoreStatistics> stopped = place.store().statistics(stop.get_token());
    if (!stopped) // a store that has its figures at hand may give them all the same
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    VERIFY_RESULT(place.store().statistics({}));
}

QTEST_GUILESS_MAIN(ContractStatisticsTest)
#include "tst_contractstatistics.moc"
