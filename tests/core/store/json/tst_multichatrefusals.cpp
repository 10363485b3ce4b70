// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QTest>

using namespace SessionDeck;

class MultichatRefusalsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatTheOriginCannotHoldIsRefused();
    void whatItCannotHoldCanBeTakenAway();
    void whatCannotBeReadIsNotWritten_data();
    void whatCannotBeReadIsNotWritten();
};

void MultichatRefusalsTest::whatTheOriginCannotHoldIsRefused()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    const QByteArray before = readFile(path + "/sessions.json") + readFile(path + "/messages.json");
    Session early{.id = "x",
                  .messages
                  = {{.timestamp = Timestamp::fromSeconds(2)}, {.timestamp = Timestamp::fromSeconds(1)}}};
    for (const Session &session :
         {Session{.id = "x", .title = "t"}, Session{.id = "x", .metadata = {"{\"a\":1}"}},
          Session{.id = "x", .messages = {{.role = "user"}}},
          Session{.id = "x", .messages = {{.extra = {"{\"a\":1}"}}}}, early})
        QCOMPARE(store->write(session, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(store->setExpiry("agent-coordination-000", {}, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(store->write({.id = ""}, {}).error().code, ErrorCode::Invalid);
    QCOMPARE(readFile(path + "/sessions.json") + readFile(path + "/messages.json"), before);
}

// Members that another program has put there.
void MultichatRefusalsTest::whatItCannotHoldCanBeTakenAway()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    QHash<QString, QByteArray> original;
    for (const QString &file : QStringList{"sessions.json", "messages.json"}) {
        const QByteArray bytes = original[file] = readFile(path + '/' + file);
        const qsizetype at = bytes.indexOf(file[0] == 's' ? "\"session_id\"" : "\"id\"");
        place.put("multichat-json/" + file,
                  QByteArray(bytes).insert(at, "\"other\": {\"deep\": [1, 2]},\n    \"more\": null,\n    "));
    }
    const auto store = openAt(path);
    Session session = store->load({.id = "agent-coordination-000"})->session;
    QVERIFY(!session.metadata.isEmpty() && !session.messages[0].extra.isEmpty());
    session.metadata = session.messages[0].extra = {"{\"other\":1}"};
    QCOMPARE(store->write(session, {}).error().code, ErrorCode::Unsupported);
    session.metadata = session.messages[0].extra = {};
    VERIFY_RESULT(store->write(session, {}));
    for (const QString &file : original.keys())
        QCOMPARE(readFile(path + '/' + file), original[file]);
}

void MultichatRefusalsTest::whatCannotBeReadIsNotWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    for (const QString &file : QStringList{"sessions.json", "messages.json"}) {
        const QByteArray good = readFile(QStringLiteral(TEST_DATA "/multichat-json/") + file);
        QTest::addRow("%s empty", qPrintable(file)) << file << QByteArray() << 0;
        QTest::addRow("%s NUL", qPrintable(file)) << file << QByteArray(5000, '\0') << 0;
        QTest::addRow("%s truncated", qPrintable(file)) << file << good.first(4000) << 4000;
        QTest::addRow("%s text behind", qPrintable(file)) << file << good + " x" << int(good.size()) + 1;
        QTest::addRow("%s bad UTF-8", qPrintable(file))
            << file << QByteArray(good).replace(20, 1, "\xff") << 20;
        QTest::addRow("%s deep", qPrintable(file))
            << file << (file[0] == 's' ? QByteArray("{\"a\":") : QByteArray("[")) + QByteArray(10000, '[')
            << (file[0] == 's' ? 5 : 1) + 512;
        QTest::addRow("%s other type", qPrintable(file)) << file << QByteArray("  \"text\"") << 2;
    }
}

void MultichatRefusalsTest::whatCannotBeReadIsNotWritten()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    place.put("multichat-json/" + file, bytes);
    const QString where = QStringLiteral("%1/%2, byte %3").arg(path, file).arg(offset);
    const auto load = store->load({.id = "agent-coordination-000"});
    QCOMPARE(load.error().code, ErrorCode::Corrupt);
    QCOMPARE(load.error().place, where);
    QCOMPARE(store->append({.id = "agent-coordination-000", .messages = {{.content = "x"}}}).error().place,
             where);
    QCOMPARE(store->write({.id = "new"}, {}).error().place, where);
    QCOMPARE(store->remove("agent-coordination-000", {}).error().place, where);
    QCOMPARE(readFile(path + '/' + file), bytes);
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

QTEST_GUILESS_MAIN(MultichatRefusalsTest)
#include "tst_multichatrefusals.moc"
