// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/messagerestore.h"
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

namespace {

QStringList textsOf(const Session &session)
{
    QStringList texts;
    for (const Message &message : session.messages)
        texts += message.content;
    return texts;
}

Session talkOf(const QStringList &texts)
{
    Session session{.id = "s", .title = "Talk"};
    for (const QString &text : texts)
        session.messages.push_back({.id = "m" + text.left(1), .sender = "Ann", .content = text});
    return session;
}

} // namespace

/// Single messages of an earlier state back in a session that has gone on.
class MessageRestoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void gonesComeBackWhereTheyWere_data();
    void gonesComeBackWhereTheyWere();
    void changedOnesAreReplacedInPlace();
    void aSessionThatIsGoneIsMadeAnew();
    void somebodyElsesChangeIsNotOverwritten();

private:
    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<SessionStore> m_store;
};

void MessageRestoreTest::init()
{
    m_store.reset();
    m_place = std::make_unique<TemporaryPlace>();
    m_store = newStore({.driver = "sqlite", .layout = "native", .path = m_place->path("x.db")});
}

void MessageRestoreTest::gonesComeBackWhereTheyWere_data()
{
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("first") << QStringList{"2", "3"} << QList<int>{0} << QStringList{"1", "2", "3"};
    QTest::newRow("middle") << QStringList{"1", "3", "9"} << QList<int>{1} << QStringList{"1", "2", "3", "9"};
    QTest::newRow("two of three") << QStringList{"9"} << QList<int>{0, 2} << QStringList{"1", "3", "9"};
    QTest::newRow("behind one that moved")
        << QStringList{"9", "1"} << QList<int>{1} << QStringList{"9", "1", "2"};
    QTest::newRow("there already") << QStringList{"1", "2", "3"} << QList<int>{1}
                                   << QStringList{"1", "2", "3"};
}

void MessageRestoreTest::gonesComeBackWhereTheyWere()
{
    QFETCH(QStringList, now);
    QFETCH(QList<int>, chosen);
    QFETCH(QStringList, after);
    const Session earlier = talkOf({"1", "2", "3"});
    VERIFY_RESULT(m_store->write(talkOf(now), Expect::absent()));
    MessageRestore request{.earlier = earlier, .target = "s"};
    for (const int place : chosen)
        request.messages.push_back(size_t(place));
    const Result<MessagePlan> plan = planMessages(*m_store, request);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->added, after.size() - now.size());
    QCOMPARE(plan->changesNothing(), after == now);
    QCOMPARE(textsOf(loaded(*m_store, "s").session), now); // it only looked
    VERIFY_RESULT(putMessages(*m_store, *plan));
    QCOMPARE(textsOf(loaded(*m_store, "s").session), after);
}

void MessageRestoreTest::changedOnesAreReplacedInPlace()
{
    const Session earlier = talkOf({"1", "2 as it was", "3"});
    VERIFY_RESULT(m_store->write(talkOf({"1", "2 changed", "4"}), Expect::absent()));
    QCOMPARE(messageFates(earlier, loaded(*m_store, "s").session),
             (std::vector{MessageFate::Same, MessageFate::Changed, MessageFate::Missing}));
    const Result<MessagePlan> plan
        = planMessages(*m_store, {.earlier = earlier, .messages = {0, 1}, .target = "s"});
    VERIFY_RESULT(plan);
    QCOMPARE(plan->replaced, 1);
    QCOMPARE(plan->added, 0);
    VERIFY_RESULT(putMessages(*m_store, *plan));
    QCOMPARE(textsOf(loaded(*m_store, "s").session), (QStringList{"1", "2 as it was", "4"}));
}

void MessageRestoreTest::aSessionThatIsGoneIsMadeAnew()
{
    const Result<MessagePlan> plan
        = planMessages(*m_store, {.earlier = talkOf({"1", "2"}), .messages = {1}, .target = "new"});
    VERIFY_RESULT(plan);
    VERIFY_RESULT(putMessages(*m_store, *plan));
    const Session made = loaded(*m_store, "new").session;
    QCOMPARE(made.title, QString("Talk"));
    QCOMPARE(textsOf(made), QStringList{"2"});
}

void MessageRestoreTest::somebodyElsesChangeIsNotOverwritten()
{
    VERIFY_RESULT(m_store->write(talkOf({"1"}), Expect::absent()));
    const Result<MessagePlan> plan
        = planMessages(*m_store, {.earlier = talkOf({"1", "2"}), .messages = {1}, .target = "s"});
    VERIFY_RESULT(plan);
    VERIFY_RESULT(m_store->write(talkOf({"1", "theirs"}), Expect::anything()));
    const Result<Revision> put = putMessages(*m_store, *plan);
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::Conflict);
    QCOMPARE(textsOf(loaded(*m_store, "s").session), (QStringList{"1", "theirs"}));
}

QTEST_GUILESS_MAIN(MessageRestoreTest)
#include "tst_messagerestore.moc"
