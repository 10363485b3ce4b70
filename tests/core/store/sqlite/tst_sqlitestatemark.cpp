// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedstores.h"
#include "tests/support/restlesstarget.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

/// A database tells whether anything was committed, so that a copy need not ask for every session again.
class SqliteStateMarkTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void staysWhileNothingChanges();
    void showsTheChangesOfOthers();
    void showsItsOwnChanges();
    void otherMediaHaveNone();
    void whatChangesMeanwhileIsCopiedAgain();

private:
    QByteArray mark();

    TemporaryPlace m_place;
    int m_number = 0;
    QString m_path;
    std::unique_ptr<SessionStore> m_store;
};

void SqliteStateMarkTest::init()
{
    m_path = m_place.path(QStringLiteral("s%1.db").arg(++m_number));
    m_store = newStore({.driver = "sqlite", .path = m_path});
    for (const char *id : {"a", "b"})
        VERIFY_RESULT(m_store->write(richSession(id), Expect::absent()));
}

QByteArray SqliteStateMarkTest::mark()
{
    return m_store->stateMark().value_or("none");
}

void SqliteStateMarkTest::staysWhileNothingChanges()
{
    const QByteArray before = mark();
    QVERIFY(!before.isEmpty());
    QCOMPARE(listedIds(*m_store).size(), 2);
    QCOMPARE(loaded(*m_store, "a").totalMessages, 3);
    QCOMPARE(listedIds(*openAt(m_path, AccessMode::ReadOnly)).size(), 2);
    QCOMPARE(mark(), before);
}

void SqliteStateMarkTest::showsTheChangesOfOthers()
{
    const auto other = openAt(m_path);
    const QByteArray before = mark();
    VERIFY_RESULT(other->append({.id = "a", .messages = {{.sender = "Ada", .content = "more"}}}));
    const QByteArray after = mark();
    QVERIFY(after != before);
    VERIFY_RESULT(other->setExpiry("b", {}, Expect::anything()));
    QVERIFY(mark() != after);
}

void SqliteStateMarkTest::showsItsOwnChanges()
{
    const QByteArray before = mark();
    VERIFY_RESULT(m_store->remove("b", Expect::anything()));
    QVERIFY(mark() != before);
}

void SqliteStateMarkTest::otherMediaHaveNone()
{
    const auto lines = newStore({.driver = "json", .path = m_place.path("lines")});
    const Result<QByteArray> none = lines->stateMark();
    VERIFY_RESULT(none);
    QCOMPARE(*none, QByteArray());
}

// Nothing of it may be missed, whoever changes the source while it is copied.
void SqliteStateMarkTest::whatChangesMeanwhileIsCopiedAgain()
{
    const auto other = openAt(m_path);
    RestlessTarget target(newStore({.driver = "sqlite", .path = m_place.path("target.db")}),
                          std::make_shared<OperationRecorder>());
    target.meanwhile = [&](const std::vector<Result<Revision>> &) {
        VERIFY_RESULT(other->append({.id = "a", .messages = {{.sender = "Ada", .content = "late"}}}));
        VERIFY_RESULT(
            m_store->setExpiry("b", Timestamp::fromMicroseconds(4'200'000'000'000'000), Expect::anything()));
    };
    const auto outcomes = copyAll(*m_store, target);
    QCOMPARE(target.creations, 2); // the second time they are replaced
    for (const char *id : {"a", "b"}) {
        QVERIFY(isSettled(outcomes[id].outcome));
        QCOMPARE(hashIn(target, id), hashIn(*m_store, id));
        QCOMPARE(loaded(target, id).session.expires, loaded(*m_store, id).session.expires);
    }
    QCOMPARE(loaded(target, "a").totalMessages, 4);
}

QTEST_GUILESS_MAIN(SqliteStateMarkTest)
#include "tst_sqlitestatemark.moc"
