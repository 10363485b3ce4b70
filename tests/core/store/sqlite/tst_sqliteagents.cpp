// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// The tables of the OpenAI Agents SDK, as its classes make them.
class SqliteAgentsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void itemsReadAsText();
    void unreadableRowsAreShown();
    void renamedTablesAreFound();
    void everyPairOfTablesIsAStore();
    void branchesFollowTheirOwnOrder();
    void cannotBeChanged();

private:
    std::unique_ptr<SessionStore> open(AccessMode mode = AccessMode::ReadOnly);

    TemporaryPlace m_place;
    QString m_path;
};

static const QByteArray tables = R"(
CREATE TABLE IF NOT EXISTS S (session_id TEXT PRIMARY KEY, created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
 updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE IF NOT EXISTS M (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, message_data TEXT NOT NULL,
 created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP, FOREIGN KEY (session_id) REFERENCES S (session_id) ON DELETE CASCADE);
INSERT INTO S VALUES ('user:1', '2026-01-02 03:04:05', '2026-01-02 03:04:06');
)";

static QByteArray tablesNamed(const QByteArray &sessions, const QByteArray &messages)
{
    QByteArray sql = tables;
    sql.replace("TABLE IF NOT EXISTS S ", QByteArray("TABLE " + sessions + ' '));
    sql.replace("REFERENCES S ", QByteArray("REFERENCES " + sessions + ' '));
    sql.replace("INTO S ", QByteArray("INTO " + sessions + ' '));
    return sql.replace("TABLE IF NOT EXISTS M ", QByteArray("TABLE " + messages + ' '));
}

void SqliteAgentsTest::init()
{
    static int number = 0;
    m_path = m_place.path(QString("agents%1.db").arg(++number));
}

std::unique_ptr<SessionStore> SqliteAgentsTest::open(AccessMode mode)
{
    Result<OpenedStore> opened = openStore({.path = m_path}, {.mode = mode});
    return opened && opened->location.layout == u"openai-agents" ? std::move(opened->store) : nullptr;
}

void SqliteAgentsTest::itemsReadAsText()
{
    queryDatabase(m_path, tablesNamed("agent_sessions", "agent_messages") + R"(
INSERT INTO agent_messages (session_id, message_data, created_at) VALUES
 ('user:1', '{"role": "user", "content": "Hi \u00fc"}', '2026-01-02 03:04:05'),
 ('user:1', '{"id": "msg_1", "type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "A"}, {"type": "refusal", "refusal": "B"}]}', '2026-01-02 03:04:05'),
 ('user:1', '{"type": "function_call", "call_id": "c", "name": "find", "arguments": "{\"q\": 1}"}', '2026-01-02 03:04:05'),
 ('user:1', '{"type": "function_call_output", "call_id": "c", "output": "42"}', '2026-01-02 03:04:05'),
 ('user:1', '{"type": "reasoning", "summary": [], "encrypted_content": "x"}', '2026-01-02 03:04:05'),
 ('user:1', '{"__enc__": 1, "v": 1, "kid": "hkdf-v1", "payload": "gAAAA"}', '2026-01-02 03:04:05'),
 ('user:1', '{"role": "user", "content": [{"type": "input_image", "image_url": "x"}]}', '2026-01-02 03:04:05'))");
    const std::unique_ptr<SessionStore> store = open();
    QVERIFY(store);
    const Result<LoadedSession> loaded = store->load({.id = "user:1"});
    VERIFY_RESULT(loaded);
    QStringList lines;
    for (const Message &message : loaded->session.messages)
        lines += message.id + u' ' + message.role + u": " + message.content;
    QCOMPARE(lines.join("|"),
             QString("1 user: Hi ü|2 assistant: A\nB|3 assistant: find({\"q\": 1})|4 tool: 42|5 assistant: "
                     "[reasoning, "
                     "encrypted]|6 : [encrypted]|7 user: [input_image]"));
    QCOMPARE(loaded->session.messages[0].extra.utf8, R"({"role": "user", "content": "Hi \u00fc"})");
    QCOMPARE(loaded->session.created.toIso(), "2026-01-02T03:04:05.000000Z");
    QCOMPARE(loaded->health, Health::Ok);
}

void SqliteAgentsTest::unreadableRowsAreShown()
{
    queryDatabase(m_path, tablesNamed("agent_sessions", "agent_messages") + R"(
INSERT INTO agent_messages (session_id, message_data) VALUES ('user:1', '{"role": "user"'), ('ghostly', '{}'))");
    const std::unique_ptr<SessionStore> store = open();
    QVERIFY(store);
    const Result<LoadedSession> loaded = store->load({.id = "user:1"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages.size(), size_t(1));
    QCOMPARE(loaded->session.messages[0].content, R"({"role": "user")");
    QCOMPARE(loaded->health, Health::Damaged);
    QVERIFY2(loaded->reason.contains("agent_messages, row 1"), qPrintable(loaded->reason));
    const Result<LoadedSession> orphan = store->load({.id = "ghostly"});
    VERIFY_RESULT(orphan);
    QCOMPARE(orphan->health, Health::Orphan);
}

void SqliteAgentsTest::renamedTablesAreFound()
{
    queryDatabase(m_path, tablesNamed("my_chats", "\"my lines\"") + R"(
INSERT INTO "my lines" (session_id, message_data) VALUES ('user:1', '{"role": "user", "content": "x"}'))");
    const std::unique_ptr<SessionStore> store = open();
    QVERIFY(store);
    QCOMPARE(store->load({.id = "user:1"})->totalMessages, 1);
}

void SqliteAgentsTest::everyPairOfTablesIsAStore()
{
    queryDatabase(m_path,
                  tablesNamed("z_chats", "z_lines") + tablesNamed("a_chats", "a_lines")
                      + tablesNamed("agent_sessions", "agent_messages") + R"(
INSERT INTO a_lines (session_id, message_data) VALUES ('user:1', '{"role": "user", "content": "of a"}');
INSERT INTO z_lines (session_id, message_data) VALUES ('user:1', '{"role": "user", "content": "of z"}'))");
    const Result<std::vector<Detection>> found = detectStores({.path = m_path}, {});
    VERIFY_RESULT(found);
    QStringList read;
    for (const Detection &detection : *found) {
        const Result<ParsedLocation> again = parseLocation(toUri(detection.location));
        VERIFY_RESULT(again);
        QCOMPARE(again->location, detection.location);
        const Result<OpenedStore> opened = openStore(again->location, {});
        VERIFY_RESULT(opened);
        const Result<LoadedSession> loaded = opened->store->load({.id = "user:1"});
        VERIFY_RESULT(loaded);
        read += detection.location.layout.section(u':', 1) + u'='
            + (loaded->session.messages.empty() ? QString() : loaded->session.messages[0].content);
    }
    QCOMPARE(read, (QStringList{"agent_messages=", "a_lines=of a", "z_lines=of z"}));
    QCOMPARE(openStore({.driver = "sqlite", .layout = "openai-agents:no", .path = m_path}, {}).error().code,
             ErrorCode::Unsupported);
}

void SqliteAgentsTest::branchesFollowTheirOwnOrder()
{
    queryDatabase(m_path, tablesNamed("agent_sessions", "agent_messages") + R"(
CREATE TABLE message_structure (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, message_id INTEGER NOT NULL,
 branch_id TEXT NOT NULL DEFAULT 'main', message_type TEXT, sequence_number INTEGER NOT NULL);
INSERT INTO agent_messages (session_id, message_data) VALUES ('user:1', '{"role": "user", "content": "a"}'),
 ('user:1', '{"role": "user", "content": "b"}'), ('user:1', '{"role": "user", "content": "c"}'), ('user:1', '{"role": "user", "content": "d\ne"}');
INSERT INTO message_structure (session_id, message_id, branch_id, sequence_number) VALUES ('user:1', 2, 'main', 1),
 ('user:1', 1, 'main', 2), ('user:1', 3, 'main', 3), ('user:1', 2, 'branch_from_turn_1_9', 1), ('user:1', 4, 'branch_from_turn_1_9', 2))");
    const std::unique_ptr<SessionStore> store = open();
    QVERIFY(store);
    QVERIFY(store->capabilities().branches);
    const auto contents = [&](const QString &leaf) -> QString {
        const Result<LoadedSession> loaded = store->load({.id = "user:1", .leaf = leaf});
        QString text = loaded ? QString() : errorName(loaded.error().code);
        for (const Message &message : loaded ? loaded->session.messages : std::vector<Message>{})
            text += message.content;
        return text;
    };
    QCOMPARE(contents({}), "bac");
    QCOMPARE(contents("branch_from_turn_1_9"), "bd\ne");
    QCOMPARE(contents("nothing"), "not-found");
    const std::vector<Branch> branches = store->load({.id = "user:1"})->session.branches;
    QCOMPARE(branches.size(), size_t(1));
    QCOMPARE(branches[0].leaf, "branch_from_turn_1_9");
    QCOMPARE(branches[0].messageCount, 2);
    QCOMPARE(branches[0].preview, "d");
}

void SqliteAgentsTest::cannotBeChanged()
{
    queryDatabase(m_path, tablesNamed("agent_sessions", "agent_messages"));
    const std::unique_ptr<SessionStore> store = open(AccessMode::ReadWrite);
    QVERIFY(store);
    QVERIFY(!store->capabilities().write);
    QVERIFY(!store->capabilities().readOnlyReason.isEmpty());
    QCOMPARE(store->remove("user:1", Expect::anything()).error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(SqliteAgentsTest)
#include "tst_sqliteagents.moc"
