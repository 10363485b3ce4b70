// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessioncopy.h"
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

namespace {

SoughtSession soughtIn(SessionStore &store, const QString &id)
{
    return {.session = std::make_shared<const Session>(loaded(store, id).session),
            .store = store.capabilities()};
}

} // namespace

/// Whether a session elsewhere is the same, newer, older or another one.
class SessionCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysHowACopyIs_data();
    void saysHowACopyIs();
    void aPoorerStoreHoldsTheSameToo();
    void twinsCountOnlyIfTheyHoldTheSame();
    void aDamagedCopyIsNamed();

private:
    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<SessionStore> m_mine;
    std::unique_ptr<SessionStore> m_other;
};

void SessionCopyTest::init()
{
    m_mine.reset();
    m_other.reset();
    m_place = std::make_unique<TemporaryPlace>();
    m_mine = newStore({.driver = "json", .layout = "jsonl", .path = m_place->path("mine")});
    m_other = newStore({.driver = "sqlite", .layout = "native", .path = m_place->path("other.db")});
    VERIFY_RESULT(m_mine->write(richSession("a", 5), Expect::absent()));
}

void SessionCopyTest::saysHowACopyIs_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("text");
    QTest::addColumn<CopyState>("state");
    QTest::newRow("the same") << 5 << QString() << CopyState::Same;
    QTest::newRow("more messages") << 7 << QString() << CopyState::Newer;
    QTest::newRow("fewer messages") << 2 << QString() << CopyState::Older;
    QTest::newRow("another text") << 5 << QString("changed") << CopyState::Different;
    QTest::newRow("more, and another text") << 7 << QString("changed") << CopyState::Different;
}

void SessionCopyTest::saysHowACopyIs()
{
    QFETCH(int, messages);
    QFETCH(QString, text);
    QFETCH(CopyState, state);
    Session there = richSession("a", messages);
    if (!text.isEmpty())
        there.messages[1].content = text;
    VERIFY_RESULT(m_other->write(there, Expect::absent()));
    const auto copy = findCopy(*m_other, soughtIn(*m_mine, "a"), "a");
    VERIFY_RESULT(copy);
    QVERIFY(copy->has_value());
    QCOMPARE((*copy)->state, state);
    QCOMPARE((*copy)->messageCount, qint64(messages));
    QCOMPARE((*copy)->messages.added, qsizetype(qMax(0, messages - 5)));
    QCOMPARE((*copy)->messages.removed, qsizetype(qMax(0, 5 - messages)));
}

void SessionCopyTest::aPoorerStoreHoldsTheSameToo()
{
    const auto narrow
        = newStore({.driver = "sqlite", .layout = "multichat", .path = m_place->path("narrow.db")});
    copyAll(*m_mine, *narrow, {.options = {.allowLoss = true}});
    const auto there = findCopy(*narrow, soughtIn(*m_mine, "a"), "a");
    VERIFY_RESULT(there);
    QCOMPARE((*there)->state, CopyState::Same);
    const auto back = findCopy(*m_mine, soughtIn(*narrow, "a"), "a");
    VERIFY_RESULT(back);
    QCOMPARE((*back)->state, CopyState::Same);
}

void SessionCopyTest::twinsCountOnlyIfTheyHoldTheSame()
{
    Session twin = loaded(*m_mine, "a").session;
    twin.id = "b";
    VERIFY_RESULT(m_other->write(twin, Expect::absent()));
    const SoughtSession sought = soughtIn(*m_mine, "a");
    const auto same = findCopy(*m_other, sought, "b");
    VERIFY_RESULT(same);
    QCOMPARE((*same)->state, CopyState::Same);
    QVERIFY(!findCopy(*m_other, sought, "a").value());
    twin.messages.pop_back();
    VERIFY_RESULT(m_other->write(twin, Expect::anything()));
    QVERIFY(!findCopy(*m_other, sought, "b").value());
}

void SessionCopyTest::aDamagedCopyIsNamed()
{
    const QString path = m_place->path("torn");
    const auto torn = newStore({.driver = "json", .layout = "jsonl", .path = path});
    VERIFY_RESULT(torn->write(richSession("a", 2), Expect::absent()));
    QFile file(path + "/a.jsonl");
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"id\":\"half");
    file.close();
    const auto copy = findCopy(*torn, soughtIn(*m_mine, "a"), "a");
    VERIFY_RESULT(copy);
    QCOMPARE((*copy)->state, CopyState::Unreadable);
    QVERIFY(!(*copy)->problem.isEmpty());
}

QTEST_GUILESS_MAIN(SessionCopyTest)
#include "tst_sessioncopy.moc"
