// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"
#include "core/transfer/copyreading.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

/// Reading ahead of the writing: the same sessions in the same order as without, and no use of the source
/// that somebody else could meet.
class CopyReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void chunksComeInTheirOrder_data();
    void chunksComeInTheirOrder();
    void everySessionIsCopied_data();
    void everySessionIsCopied();
    void leavingWaitsForTheReader();

private:
    std::vector<CopyTask> tasks() const;

    static constexpr int sessions = 300; // more than go in one chunk
    TemporaryPlace m_place;
    std::unique_ptr<SessionStore> m_source;
};

void CopyReadingTest::initTestCase()
{
    m_source = newStore({.driver = "sqlite", .path = m_place.path("source.db")});
    std::vector<WriteRequest> requests;
    for (int i = 0; i < sessions; ++i)
        requests.push_back(
            {.session = richSession(QStringLiteral("s%1").arg(i)), .expect = Expect::absent()});
    for (const Result<Revision> &written : m_source->writeMany(requests))
        VERIFY_RESULT(written);
}

std::vector<CopyTask> CopyReadingTest::tasks() const
{
    std::vector<CopyTask> tasks;
    for (int i = 0; i < sessions; ++i)
        tasks.push_back({.id = QStringLiteral("s%1").arg(i)});
    tasks.push_back({.id = "missing"});
    return tasks;
}

void CopyReadingTest::chunksComeInTheirOrder_data()
{
    QTest::addColumn<bool>("ahead");
    QTest::newRow("when asked") << false;
    QTest::newRow("ahead") << true;
}

void CopyReadingTest::chunksComeInTheirOrder()
{
    QFETCH(const bool, ahead);
    const std::vector<CopyTask> wanted = tasks();
    const Capabilities can = m_source->capabilities();
    CopyReading reading(*m_source, {.tasks = wanted, .source = can, .target = can, .ahead = ahead});
    std::vector<CopyCandidate> all;
    int chunks = 0;
    for (std::vector<CopyCandidate> chunk = reading.next(); !chunk.empty(); chunk = reading.next()) {
        ++chunks;
        std::ranges::move(chunk, std::back_inserter(all));
    }
    QVERIFY(chunks > 1);
    QCOMPARE(all.size(), wanted.size());
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        QCOMPARE(all[i].result.id, wanted[i].id);
        QVERIFY(all[i].goes);
        QCOMPARE(all[i].result.hash,
                 canonicalHash(all[i].compact ? toSession(*all[i].compact) : all[i].request.session));
    }
    QCOMPARE(all.back().result.outcome, CopyOutcome::Gone);
    QVERIFY(!all.back().goes);
}

void CopyReadingTest::everySessionIsCopied_data()
{
    QTest::addColumn<bool>("move");
    QTest::newRow("copy") << false;
    QTest::newRow("move") << true;
}

void CopyReadingTest::everySessionIsCopied()
{
    QFETCH(const bool, move);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto source = newStore({.driver = "sqlite", .path = m_place.path(name + "-source.db")});
    const auto target = newStore({.driver = "json", .layout = "multichat", .path = m_place.path(name)});
    QCOMPARE(copyAll(*m_source, *source).size(), sessions);
    const auto outcomes = copyAll(*source, *target, {.move = move, .options = {.allowLoss = true}});
    for (const CopiedSession &copied : outcomes)
        QCOMPARE(copied.outcome, move ? CopyOutcome::Moved : CopyOutcome::Copied);
    QCOMPARE(outcomes.size(), sessions);
    QCOMPARE(listedIds(*target).size(), sessions);
    QCOMPARE(listedIds(*source).size(), move ? 0 : sessions);
}

// Who gives up in the middle has the source for himself again.
void CopyReadingTest::leavingWaitsForTheReader()
{
    const std::vector<CopyTask> wanted = tasks();
    const Capabilities can = m_source->capabilities();
    for (int i = 0; i < 50; ++i) {
        {
            CopyReading reading(*m_source, {.tasks = wanted, .source = can, .target = can, .ahead = true});
            QVERIFY(!reading.next().empty());
        }
        VERIFY_RESULT(m_source->load({.id = "s0"}));
    }
}

QTEST_APPLESS_MAIN(CopyReadingTest)
#include "tst_copyreading.moc"
