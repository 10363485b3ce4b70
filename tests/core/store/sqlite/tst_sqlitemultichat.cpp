// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// Edits of the origin's tables: only what was changed changes.
class SqliteMultichatTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void savingTheSameChangesNoByte();
    void editingOneMessageChangesOneCell();
    void appendDoesWhatTheOriginDoes();
    void insertedAndRemovedMessagesAreCounted();
    void sameMomentKeepsTheGivenOrder();
    void refusesWhatTheTablesCannotHold();
    void revisionSeesOtherWriters();

private:
    Session loaded(const QString &id);
    QStringList dump() const;

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_path;
    std::unique_ptr<SessionStore> m_store;
};

static const QString sampleId = QStringLiteral("agent-coordination-000");

void SqliteMultichatTest::init()
{
    m_store.reset();
    m_place = std::make_unique<TemporaryPlace>();
    m_path = m_place->copyData("multichat-sqlite") + "/sessions.db";
    Result<OpenedStore> opened = openStore({.path = m_path}, {.mode = AccessMode::ReadWrite});
    VERIFY_RESULT(opened);
    m_store = std::move(opened->store);
}

Session SqliteMultichatTest::loaded(const QString &id)
{
    const Result<LoadedSession> found = m_store->load({.id = id});
    return found ? found->session : Session{};
}

// Every cell with its type and all digits.
QStringList SqliteMultichatTest::dump() const
{
    return queryDatabase(
        m_path,
        "SELECT rowid || '|' || quote(session_id) || quote(participants) || quote(created_at) || "
        "quote(last_activity) || quote(message_count) FROM sessions UNION ALL SELECT rowid || '|' || "
        "quote(id) || quote(session_id) || quote(sender) || quote(recipient) || quote(content) || "
        "printf('%!.20g', timestamp) FROM messages UNION ALL SELECT sql FROM sqlite_schema");
}

void SqliteMultichatTest::savingTheSameChangesNoByte()
{
    const QByteArray before = readFile(m_path);
    const Result<LoadedSession> session = m_store->load({.id = sampleId});
    VERIFY_RESULT(session);
    const Result<Revision> saved = m_store->write(session->session, Expect::at(session->revision));
    VERIFY_RESULT(saved);
    QCOMPARE(saved->token, session->revision.token);
    QVERIFY(readFile(m_path) == before);
}

void SqliteMultichatTest::editingOneMessageChangesOneCell()
{
    QStringList before = dump();
    Session session = loaded(sampleId);
    session.messages[1].content = "changed";
    VERIFY_RESULT(m_store->write(session, Expect::anything()));
    QStringList after = dump();
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype i = 0; i < after.size(); ++i)
        different += after[i] == before[i] ? 0 : 1;
    QCOMPARE(different, 1);
    QCOMPARE(loaded(sampleId).messages[1].content, "changed");
}

void SqliteMultichatTest::appendDoesWhatTheOriginDoes()
{
    const Session before = loaded(sampleId);
    const Result<Revision> appended = m_store->append(
        {.id = sampleId, .messages = {{.sender = "A", .recipient = "All", .content = "new \"x\""}}});
    VERIFY_RESULT(appended);
    const Result<LoadedSession> after = m_store->load({.id = sampleId});
    VERIFY_RESULT(after);
    QCOMPARE(after->revision, *appended);
    QCOMPARE(after->session.messages.size(), before.messages.size() + 1);
    QCOMPARE(after->session.messages.back().content, "new \"x\"");
    QCOMPARE(after->session.messages.back().id.size(), 36);
    QVERIFY(after->session.lastActivity > before.lastActivity);
    QCOMPARE(queryDatabase(m_path,
                           "SELECT message_count, typeof(last_activity) FROM sessions WHERE session_id = '"
                               + sampleId.toUtf8() + "'"),
             QStringList(QString("%1|real").arg(before.messages.size() + 1)));
    const Result<Revision> second = m_store->append({.id = sampleId, .messages = {{.content = "2"}}});
    VERIFY_RESULT(second);
    QCOMPARE(m_store->load({.id = sampleId})->revision, *second);
}

void SqliteMultichatTest::insertedAndRemovedMessagesAreCounted()
{
    Session session = loaded(sampleId);
    const size_t count = session.messages.size();
    session.messages.erase(session.messages.begin() + 3, session.messages.begin() + 6);
    Message added = session.messages[2];
    added.id.clear();
    added.content = "between";
    session.messages.insert(session.messages.begin() + 3, added);
    VERIFY_RESULT(m_store->write(session, Expect::anything()));
    const Session now = loaded(sampleId);
    QCOMPARE(now.messages.size(), count - 2);
    QCOMPARE(now.messages[3].content, "between");
    QCOMPARE(queryDatabase(
                 m_path, "SELECT message_count FROM sessions WHERE session_id = '" + sampleId.toUtf8() + "'"),
             QStringList(QString::number(count - 2)));
}

void SqliteMultichatTest::sameMomentKeepsTheGivenOrder()
{
    Session session{.id = "order", .participants = {"A", "Ü"}, .created = Timestamp::fromSeconds(5)};
    for (const char *name : {"a", "b", "c", "d"})
        session.messages.push_back(
            {.id = name, .sender = "A", .content = name, .timestamp = Timestamp::fromSeconds(7)});
    VERIFY_RESULT(m_store->write(session, Expect::absent()));
    QCOMPARE(queryDatabase(m_path, "SELECT participants FROM sessions WHERE session_id = 'order'"),
             QStringList(QString(R"(["A", "\u00dc"])")));
    std::swap(session.messages[0], session.messages[2]);
    session.messages.erase(session.messages.begin() + 1);
    VERIFY_RESULT(m_store->write(session, Expect::anything()));
    QStringList order;
    for (const Message &message : loaded("order").messages)
        order += message.content;
    QCOMPARE(order.join(""), "cad");
}

void SqliteMultichatTest::refusesWhatTheTablesCannotHold()
{
    const QStringList before = dump();
    const auto refused = [&](auto change) {
        Session session = loaded(sampleId);
        change(session);
        const Result<Revision> written = m_store->write(session, Expect::anything());
        return written ? ErrorCode::Io : written.error().code;
    };
    QCOMPARE(refused([](Session &s) { s.title = "T"; }), ErrorCode::Unsupported);
    QCOMPARE(refused([](Session &s) { s.metadata = {R"({"a":1})"}; }), ErrorCode::Unsupported);
    QCOMPARE(refused([](Session &s) { s.messages[0].role = "user"; }), ErrorCode::Unsupported);
    QCOMPARE(refused([](Session &s) { s.messages[0].extra = {R"({"a":1})"}; }), ErrorCode::Unsupported);
    QCOMPARE(refused([](Session &s) { std::swap(s.messages[0], s.messages[5]); }), ErrorCode::Unsupported);
    QCOMPARE(m_store->setExpiry(sampleId, Timestamp::now(), {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(dump(), before);
}

void SqliteMultichatTest::revisionSeesOtherWriters()
{
    const Result<Revision> ours = m_store->append({.id = sampleId, .messages = {{.content = "1"}}});
    VERIFY_RESULT(ours);
    queryDatabase(m_path, "UPDATE messages SET content = content || ' ' WHERE rowid = 1");
    const Result<Revision> late
        = m_store->append({.id = sampleId, .messages = {{.content = "2"}}, .expect = Expect::at(*ours)});
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(SqliteMultichatTest)
#include "tst_sqlitemultichat.moc"
