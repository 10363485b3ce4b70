// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// What our own layout holds and how it keeps its books.
class SqliteNativeTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everythingOfTheModelComesBack();
    void savingTheSameChangesNothing();
    void appendKeepsCountSizeAndActivity();
    void windowsCountFromBothEnds();
    void removedAndMadeAnewIsAnotherRevision();
    void expiryIsNotContent();
    void conflictsCarryBothRevisions();

private:
    Session sample() const;
    SessionSummary summary(const QString &id);

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<SessionStore> m_store;
};

void SqliteNativeTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    Result<OpenedStore> opened
        = openStore({.driver = "sqlite", .path = m_place->path("new.db")}, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    QCOMPARE(opened->location.layout, "native");
    m_store = std::move(opened->store);
}

Session SqliteNativeTest::sample() const
{
    Session session{.id = "a/b .. %41 \U0001F680",
                    .title = "Ünïcode",
                    .participants = {"Ann", "Bob \"x\""},
                    .created = Timestamp::fromMicroseconds(1'758'687'912'513'529),
                    .lastActivity = Timestamp::fromMicroseconds(1'758'687'999'000'001),
                    .expires = Timestamp::fromMicroseconds(1'900'000'000'000'000),
                    .metadata = {R"({"big": 12345678901234567890, "k": 1.0, "k": 2})"}};
    for (int i = 0; i < 5; ++i)
        session.messages.push_back({.id = QString("m%1").arg(i),
                                    .ordinal = i,
                                    .parent = i ? QString("m%1").arg(i - 1) : QString(),
                                    .sender = "Ann",
                                    .recipient = "All",
                                    .role = "user",
                                    .content = QString("text %1\nline").arg(i),
                                    .timestamp = Timestamp::fromMicroseconds(1'758'687'913'000'000 + i),
                                    .extra = {R"({"x":[1, 2]})"}});
    session.messages[2].id.clear();
    session.messages[3].timestamp = {};
    return session;
}

SessionSummary SqliteNativeTest::summary(const QString &id)
{
    SessionSummary found;
    const Result<void> scanned = m_store->scan(
        {.ids = {id}}, {.rows = [&](const SummaryBatch &batch) { found = toSummary(batch.at(0)); }});
    return scanned ? found : SessionSummary{};
}

void SqliteNativeTest::everythingOfTheModelComesBack()
{
    const Result<Revision> written = m_store->write(sample(), Expect::absent());
    VERIFY_RESULT(written);
    const Result<LoadedSession> loaded = m_store->load({.id = sample().id});
    VERIFY_RESULT(loaded);
    QVERIFY(loaded->session == sample());
    QCOMPARE(loaded->revision, *written);
    QCOMPARE(summary(sample().id).messageCount, 5);
    QCOMPARE(summary(sample().id).sizeBytes, loaded->sizeBytes);
    QCOMPARE(summary(sample().id).expires, sample().expires);
}

void SqliteNativeTest::savingTheSameChangesNothing()
{
    const Result<Revision> first = m_store->write(sample(), Expect::absent());
    VERIFY_RESULT(first);
    const Result<Revision> second = m_store->write(sample(), Expect::at(*first));
    VERIFY_RESULT(second);
    QCOMPARE(second->token, first->token);
    Session shorter = sample();
    shorter.messages.erase(shorter.messages.begin() + 1);
    const Result<Revision> third = m_store->write(shorter, Expect::at(*first));
    VERIFY_RESULT(third);
    QVERIFY(third->token != first->token);
    const Result<LoadedSession> loaded = m_store->load({.id = shorter.id});
    QCOMPARE(loaded->session.messages.size(), size_t(4));
    QCOMPARE(loaded->session.messages[1].content, shorter.messages[1].content);
}

void SqliteNativeTest::appendKeepsCountSizeAndActivity()
{
    VERIFY_RESULT(m_store->write(sample(), Expect::absent()));
    const Timestamp later = Timestamp::fromMicroseconds(1'800'000'000'000'000);
    VERIFY_RESULT(m_store->append(
        {.id = sample().id, .messages = {{.sender = "Bob", .content = "é", .timestamp = later}}}));
    Session whole = sample();
    const Result<LoadedSession> loaded = m_store->load({.id = sample().id});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages.back().ordinal, 5);
    QVERIFY(!loaded->session.messages.back().id.isEmpty());
    QCOMPARE(loaded->session.lastActivity, later);
    QCOMPARE(summary(sample().id).messageCount, 6);
    // The books agree with a session that is written as a whole.
    Session copy = loaded->session;
    copy.id = sample().id + "2";
    VERIFY_RESULT(m_store->write(copy, Expect::absent()));
    QCOMPARE(summary(copy.id).sizeBytes, loaded->sizeBytes + 1);
}

void SqliteNativeTest::windowsCountFromBothEnds()
{
    VERIFY_RESULT(m_store->write(sample(), Expect::absent()));
    const auto contents = [&](qint64 first, qint64 count) -> QString {
        QStringList found;
        const Result<LoadedSession> loaded
            = m_store->load({.id = sample().id, .first = first, .count = count});
        for (const Message &message : loaded ? loaded->session.messages : std::vector<Message>{})
            found += QString::number(message.ordinal);
        return found.join(",") + QString("/%1").arg(loaded ? loaded->totalMessages : -1);
    };
    QCOMPARE(contents(1, 2), "1,2/5");
    QCOMPARE(contents(-2, -1), "3,4/5");
    QCOMPARE(contents(-4, 2), "1,2/5");
    QCOMPARE(contents(-99, 1), "0/5");
    QCOMPARE(contents(7, 3), "/5");
}

void SqliteNativeTest::removedAndMadeAnewIsAnotherRevision()
{
    const Result<Revision> first = m_store->write(sample(), Expect::absent());
    VERIFY_RESULT(first);
    VERIFY_RESULT(m_store->remove(sample().id, Expect::at(*first)));
    QCOMPARE(m_store->load({.id = sample().id}).error().code, ErrorCode::NotFound);
    const Result<Revision> second = m_store->write(sample(), Expect::absent());
    VERIFY_RESULT(second);
    QVERIFY(second->token != first->token);
    QCOMPARE(m_store->remove(sample().id, Expect::at(*first)).error().code, ErrorCode::Conflict);
}

void SqliteNativeTest::expiryIsNotContent()
{
    const Result<Revision> first = m_store->write(sample(), Expect::absent());
    const Timestamp soon = Timestamp::fromMicroseconds(1'850'000'000'000'000);
    const Result<Revision> second = m_store->setExpiry(sample().id, soon, Expect::at(*first));
    VERIFY_RESULT(second);
    QCOMPARE(second->token, first->token);
    VERIFY_RESULT(m_store->write(sample(), Expect::at(*first))); // carries another expiry, which is ignored
    QCOMPARE(m_store->load({.id = sample().id})->session.expires, soon);
    VERIFY_RESULT(m_store->setExpiry(sample().id, {}, Expect::anything()));
    QVERIFY(m_store->load({.id = sample().id})->session.expires.isNull());
}

void SqliteNativeTest::conflictsCarryBothRevisions()
{
    const Result<Revision> first = m_store->write(sample(), Expect::absent());
    const Result<Revision> second = m_store->append({.id = sample().id, .messages = {{.content = "x"}}});
    const Result<Revision> late
        = m_store->append({.id = sample().id, .messages = {{.content = "y"}}, .expect = Expect::at(*first)});
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(late.error().expected, first->token);
    QCOMPARE(late.error().found, second->token);
    QCOMPARE(m_store->write(sample(), Expect::absent()).error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->append({.id = "nobody", .messages = {{.content = "y"}}}).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SqliteNativeTest)
#include "tst_sqlitenative.moc"
