// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkundo.h"
#include "core/transfer/canonicalhash.h"
#include "tests/support/openedstores.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 hour = 3'600'000'000;

Session talk(const QString &id, int messages)
{
    Session session{.id = id,
                    .participants = {"a", "b"},
                    .created = Timestamp::fromMicroseconds(1'700'000'000'000'000),
                    .lastActivity = Timestamp::fromMicroseconds(1'700'000'000'000'000 + messages)};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back({.id = id + QString::number(i),
                                    .ordinal = i,
                                    .sender = "a",
                                    .recipient = "b",
                                    .content = "text " + QString::number(i),
                                    .timestamp = Timestamp::fromMicroseconds(1'700'000'000'000'001 + i)});
    return session;
}

const auto all = [](SessionStore &store) -> ListedSessions {
    const std::vector<SessionSummary> rows = listed(store, ScanDepth::Complete);
    return {.count = qint64(rows.size()), .at = [rows](qint64 i) { return rows[size_t(i)]; }};
};

QMap<QString, QByteArray> hashes(SessionStore &store)
{
    QMap<QString, QByteArray> known;
    for (const SessionSummary &row : listed(store))
        known[row.id] = canonicalHash(loaded(store, row.id).session);
    return known;
}

// Until it is done; the report.
const auto finished = [](auto &job, SessionStore &store) -> BulkReport {
    for (;;) {
        const Result<bool> more = job.step(store, {});
        if (!more)
            qFatal("%s", qPrintable(describe(more.error())));
        if (!*more)
            return job.report();
    }
};

} // namespace

class BulkJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<StoreLocation>("where");
        QTest::newRow("sqlite native")
            << StoreLocation{.driver = "sqlite", .layout = "native", .path = m_place.path("n.db")};
        QTest::newRow("sqlite multichat")
            << StoreLocation{.driver = "sqlite", .layout = "multichat", .path = m_place.path("m.db")};
        QTest::newRow("jsonl") << StoreLocation{
            .driver = "json", .layout = "jsonl", .path = m_place.path("lines")};
        QTest::newRow("json multichat")
            << StoreLocation{.driver = "json", .layout = "multichat", .path = m_place.path("files")};
    }

    void init()
    {
        QFETCH_GLOBAL(StoreLocation, where);
        QDir().mkpath(where.driver == "json" ? where.path : QFileInfo(where.path).path());
        m_store = m_place.store(where);
        for (const SessionSummary &left : listed(*m_store))
            VERIFY_RESULT(m_store->remove(left.id, Expect::anything()));
        for (int i = 0; i < 12; ++i)
            VERIFY_RESULT(m_store->write(talk("s" + QString::number(i), i), Expect::absent()));
    }

    void everythingThatWasDeletedComesBack()
    {
        const QMap<QString, QByteArray> before = hashes(*m_store);
        const BulkOrder order{.kind = BulkOrder::Kind::Delete};
        BulkJob job(order, all(*m_store));
        const BulkReport report = finished(job, *m_store);
        QCOMPARE(report.of(BulkOutcome::Done), 12);
        QVERIFY(report.left.empty());
        QVERIFY(hashes(*m_store).isEmpty());
        BulkUndo undo(order, report.bulk, m_place.target());
        QCOMPARE(finished(undo, *m_store).of(BulkOutcome::Done), 12);
        QCOMPARE(hashes(*m_store), before);
    }

    void whatOthersChangedIsLeftAlone()
    {
        const ListedSessions sessions = all(*m_store);
        VERIFY_RESULT(m_store->append(
            {.id = "s3",
             .messages = {{.sender = "c",
                           .content = "news",
                           .timestamp = Timestamp::fromMicroseconds(1'800'000'000'000'000)}}}));
        VERIFY_RESULT(m_store->remove("s5", Expect::anything()));
        BulkJob job({.kind = BulkOrder::Kind::Delete}, sessions);
        const BulkReport report = finished(job, *m_store);
        QCOMPARE(report.of(BulkOutcome::Done), 10);
        QCOMPARE(report.of(BulkOutcome::Changed), 1);
        QCOMPARE(report.of(BulkOutcome::Gone), 1);
        QCOMPARE(report.left.size(), size_t(2));
        QCOMPARE(hashes(*m_store).keys(), QStringList("s3"));
    }

    void whatIsThereAgainIsNotOverwritten()
    {
        const BulkOrder order{.kind = BulkOrder::Kind::Delete};
        BulkJob job(order, all(*m_store));
        const BulkReport report = finished(job, *m_store);
        VERIFY_RESULT(m_store->write(talk("s4", 1), Expect::absent()));
        BulkUndo undo(order, report.bulk, m_place.target());
        const BulkReport undone = finished(undo, *m_store);
        QCOMPARE(undone.of(BulkOutcome::Done), 11);
        QCOMPARE(undone.of(BulkOutcome::Changed), 1);
        QCOMPARE(loaded(*m_store, "s4").totalMessages, 1);
    }

    void anExpiryIsSetAndTakenBack()
    {
        const Timestamp soon = Timestamp::fromMicroseconds(Timestamp::now().microseconds() + hour);
        const BulkOrder order{.kind = BulkOrder::Kind::SetExpiry, .expires = soon};
        BulkJob job(order, all(*m_store));
        if (!m_store->capabilities().expiry) {
            QCOMPARE(job.step(*m_store, {}).error().code, ErrorCode::Unsupported);
            return;
        }
        VERIFY_RESULT(m_store->setExpiry("s1", soon, Expect::anything()));
        const BulkReport report = finished(job, *m_store);
        QCOMPARE(report.of(BulkOutcome::Done), 11);
        QCOMPARE(report.of(BulkOutcome::Already), 1); // as it is to be
        QVERIFY(qAbs(loaded(*m_store, "s7").session.expires.microseconds() - soon.microseconds())
                < 1'000'000);
        VERIFY_RESULT(m_store->setExpiry("s7", Timestamp::fromMicroseconds(soon.microseconds() + hour),
                                         Expect::anything())); // somebody else
        BulkUndo undo(order, report.bulk, m_place.target());
        const BulkReport undone = finished(undo, *m_store);
        QCOMPARE(undone.of(BulkOutcome::Done), 10);
        QCOMPARE(undone.of(BulkOutcome::Changed), 1);
        QVERIFY(loaded(*m_store, "s2").session.expires.isNull());
        QVERIFY(!loaded(*m_store, "s1").session.expires.isNull());
    }

    // The command line knows the change by its name only. What came since stays.
    void anExpiryIsTakenBackWithoutItsOrder()
    {
        if (!m_store->capabilities().expiry)
            return;
        const Timestamp soon = Timestamp::fromMicroseconds(Timestamp::now().microseconds() + hour);
        BulkJob job({.kind = BulkOrder::Kind::SetExpiry, .expires = soon}, all(*m_store));
        const BulkReport report = finished(job, *m_store);
        QFETCH_GLOBAL(StoreLocation, where);
        const auto owner = openAt(where.path);
        VERIFY_RESULT(owner->append({.id = "s3", .messages = {{.sender = "c", .content = "news"}}}));
        VERIFY_RESULT(m_store->setExpiry("s7", {}, Expect::anything()));
        VERIFY_RESULT(m_store->setExpiry("s8", Timestamp::fromMicroseconds(soon.microseconds() + hour),
                                         Expect::anything()));
        for (int time = 0; time < 2; ++time) { // the second time all is done
            BulkUndo undo({.kind = BulkOrder::Kind::Other}, report.bulk, m_place.target());
            const BulkReport undone = finished(undo, *m_store);
            QCOMPARE(undone.of(BulkOutcome::Changed), 1);
            QCOMPARE(undone.of(BulkOutcome::Done), time == 0 ? 10 : 0);
            QCOMPARE(undone.of(BulkOutcome::Already), time == 0 ? 1 : 11); // s7 is before
        }
        QCOMPARE(loaded(*m_store, "s3").totalMessages, 4);
        QVERIFY(loaded(*m_store, "s3").session.expires.isNull());
        QVERIFY(!loaded(*m_store, "s8").session.expires.isNull());
    }

    void stopsBetweenTwoSessions()
    {
        std::stop_source stop;
        BulkJob job({.kind = BulkOrder::Kind::Delete}, all(*m_store));
        stop.request_stop();
        VERIFY_RESULT(job.step(*m_store, stop.get_token()));
        QCOMPARE(job.report().tried(), 0);
        QCOMPARE(listed(*m_store).size(), size_t(12));
    }

private:
    VaultPlace m_place;
    std::unique_ptr<SessionStore> m_store;
};

QTEST_GUILESS_MAIN(BulkJobTest)
#include "tst_bulkjob.moc"
