// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessiontwin.h"
#include "tests/support/openedstores.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

class SessionTwinTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<StoreLocation>("where");
        for (const char *layout : {"native", "multichat"})
            QTest::newRow(layout) << StoreLocation{
                .driver = "sqlite", .layout = layout, .path = m_place.path(QString(layout) + ".db")};
        QTest::newRow("jsonl") << StoreLocation{
            .driver = "json", .layout = "jsonl", .path = m_place.path("lines")};
    }

    void init()
    {
        QFETCH_GLOBAL(StoreLocation, where);
        QDir().mkpath(where.driver == "json" ? where.path : QFileInfo(where.path).path());
        m_store = m_place.store(where);
        for (const SessionSummary &left : listed(*m_store))
            VERIFY_RESULT(m_store->remove(left.id, Expect::anything()));
        const Timestamp time = Timestamp::fromMicroseconds(1'700'000'000'000'000);
        Session session{.id = "old", .participants = {"a"}, .created = time, .lastActivity = time};
        session.messages.push_back(
            {.id = "m1", .sender = "a", .recipient = "b", .content = "hello", .timestamp = time});
        VERIFY_RESULT(m_store->write(session, Expect::absent()));
    }

    void aCopyStandsBesideItsOriginal()
    {
        VERIFY_RESULT(duplicateSession(*m_store, {.from = "old", .to = "new/er"}));
        for (const char *id : {"old", "new/er"}) {
            const LoadedSession found = loaded(*m_store, id);
            QCOMPARE(found.session.messages.size(), size_t(1));
            QCOMPARE(found.session.messages[0].content, QString("hello"));
        }
    }

    void aRenamedSessionIsThereOnce()
    {
        VERIFY_RESULT(renameSession(*m_store, {.from = "old", .to = "young"}));
        const std::vector<SessionSummary> rows = listed(*m_store);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].id, QString("young"));
        QCOMPARE(loaded(*m_store, "young").session.messages[0].content, QString("hello"));
    }

    void anIdThatIsTakenStaysWithItsSession()
    {
        Session other{.id = "taken", .participants = {"z"}};
        VERIFY_RESULT(m_store->write(other, Expect::absent()));
        QCOMPARE(renameSession(*m_store, {.from = "old", .to = "taken"}).error().code, ErrorCode::Conflict);
        QCOMPARE(loaded(*m_store, "taken").session.participants, QStringList("z"));
        QCOMPARE(loaded(*m_store, "old").totalMessages, 1);
        QCOMPARE(renameSession(*m_store, {.from = "nobody", .to = "x"}).error().code, ErrorCode::NotFound);
    }

private:
    VaultPlace m_place;
    std::unique_ptr<SessionStore> m_store;
};

QTEST_GUILESS_MAIN(SessionTwinTest)
#include "tst_sessiontwin.moc"
