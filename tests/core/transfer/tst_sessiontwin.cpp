// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkundo.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/sessiontwin.h"
#include "core/vault/versiontext.h"
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
        QTest::newRow("documents") << StoreLocation{
            .driver = "json", .layout = "multichat", .path = m_place.path("documents")};
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
        const bool ownIds = !m_store->capabilities().blankMessageIds; // unique in all of the store
        QCOMPARE(loaded(*m_store, "new/er").session.messages[0].id == "m1", !ownIds);
    }

    void aRenamedSessionIsThereOnce()
    {
        VERIFY_RESULT(renameSession(*m_store, {.from = "old", .to = "young"}));
        const std::vector<SessionSummary> rows = listed(*m_store);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].id, QString("young"));
        QCOMPARE(loaded(*m_store, "young").session.messages[0].content, QString("hello"));
        QCOMPARE(loaded(*m_store, "young").session.messages[0].id, QString("m1"));
    }

    void aRenameThatIsTakenBackLeavesTheSameBytes()
    {
        const auto stored = [this] {
            QMap<QString, QByteArray> parts;
            for (const RawPart &part : m_store->raw({.id = "old"}).value_or(std::vector<RawPart>()))
                parts[part.place] = part.bytes;
            return parts;
        };
        Session other{.id = "beside", .participants = {"z"}};
        VERIFY_RESULT(m_store->write(other, Expect::absent()));
        const QMap<QString, QByteArray> before = stored();
        QVERIFY(!before.isEmpty());
        const QByteArray hash = canonicalHash(loaded(*m_store, "old").session);
        VERIFY_RESULT(renameSession(*m_store, {.from = "old", .to = "young"}));
        QVERIFY(stored().isEmpty());
        const Version kept = m_place.history("old").front();
        QVERIFY(kept.gone);
        QCOMPARE(kept.origin, ChangeOrigin::Rename);
        QCOMPARE(changeText(kept), QString("renamed"));
        BulkUndo undo({.kind = BulkOrder::Kind::Other}, kept.bulk, m_place.target());
        while (undo.step(*m_store, {}).value_or(false)) { }
        QCOMPARE(undo.report().of(BulkOutcome::Done), 2);
        QCOMPARE(canonicalHash(loaded(*m_store, "old").session), hash);
        if (m_store->capabilities().writeRaw) // our own tables number their rows anew
            QCOMPARE(stored(), before);
        QCOMPARE(listed(*m_store).size(), size_t(2));
    }

    void aRenameThatIsRefusedLeavesNoVersion()
    {
        Session other{.id = "taken", .participants = {"z"}};
        VERIFY_RESULT(m_store->write(other, Expect::absent()));
        const size_t before = m_place.history("old").size();
        QVERIFY(!renameSession(*m_store, {.from = "old", .to = "taken"}));
        QCOMPARE(m_place.history("old").size(), before);
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
