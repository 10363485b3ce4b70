// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <sys/resource.h>

using namespace SessionDeck;

/// Texts and files of sizes that nobody meant to have: read, or refused with their place, in bounded memory.
class HugeTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void largeMessageInALine();
    void largeMessageInARow();
    void fileBeyondTheLimit_data();
    void fileBeyondTheLimit();
    void lineBeyondTheLimit();

private:
    TemporaryPlace m_place;
};

static constexpr qint64 MiB = 1024 * 1024;
static constexpr qint64 largeMessage = 200 * MiB;

static qint64 peakMemory()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

// A file as large as this that takes no room: a hole behind the bytes.
static void makeSparse(const QString &path, const QByteArray &bytes, qint64 size)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || file.write(bytes) != bytes.size() || !file.resize(size))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

void HugeTextsTest::largeMessageInALine()
{
    const QString folder = m_place.path("lines");
    Result<OpenedStore> opened = openStore({.driver = "json", .path = folder}, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    VERIFY_RESULT(opened->store->write({.id = "s", .messages = {{.content = "small"}}}, Expect::absent()));
    {
        QFile file(folder + "/s.jsonl");
        QVERIFY(file.open(QFile::Append));
        file.write(R"({"content":")" + QByteArray(largeMessage, 'x') + R"(","ordinal":1})" + '\n');
    }
    QCOMPARE(listedRow(*opened->store, "s").messageCount, 2); // a list does not read it
    const Result<LoadedSession> head = opened->store->load({.id = "s", .count = 1});
    VERIFY_RESULT(head);
    QCOMPARE(head->session.messages.size(), size_t(1));
    const Result<LoadedSession> whole = opened->store->load({.id = "s"});
    VERIFY_RESULT(whole);
    QCOMPARE(whole->session.messages.back().content.size(), largeMessage);
    const auto raw = opened->store->raw({.id = "s", .limit = 1000});
    VERIFY_RESULT(raw);
    QCOMPARE(raw->front().bytes.size(), 1000);
    QVERIFY(raw->front().totalBytes > largeMessage);
    QVERIFY2(peakMemory() < 12 * largeMessage, qPrintable(QString::number(peakMemory() / MiB)));
}

void HugeTextsTest::largeMessageInARow()
{
    const QString path = m_place.path("rows.db");
    Result<OpenedStore> opened = openStore({.driver = "sqlite", .path = path}, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    VERIFY_RESULT(opened->store->write({.id = "s", .messages = {{.content = "small"}, {.content = "large"}}},
                                       Expect::absent()));
    queryDatabase(path,
                  "UPDATE messages SET content = printf('%.*c', " + QByteArray::number(largeMessage)
                      + ", 'x') WHERE ordinal = 1");
    QCOMPARE(listedRow(*opened->store, "s").messageCount, 2);
    const Result<LoadedSession> head = opened->store->load({.id = "s", .count = 1});
    VERIFY_RESULT(head);
    QCOMPARE(head->session.messages.front().content, "small");
    const Result<LoadedSession> whole = opened->store->load({.id = "s"});
    VERIFY_RESULT(whole);
    QCOMPARE(whole->session.messages.back().content.size(), largeMessage);
    QVERIFY2(peakMemory() < 12 * largeMessage, qPrintable(QString::number(peakMemory() / MiB)));
}

void HugeTextsTest::fileBeyondTheLimit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("document") << "huge-document/sessions.json" << QByteArray("{\"a\": ");
    QTest::newRow("lines") << "huge-lines/a.jsonl"
                           << QByteArray("{\"sessiondeck\":1,\"id\":\"a\",\"participants\":[]}\n");
}

void HugeTextsTest::fileBeyondTheLimit()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    const qint64 before = peakMemory();
    const QString path = m_place.put(name, "");
    const bool isDocument = name.endsWith("sessions.json");
    if (isDocument)
        m_place.put("huge-document/messages.json", "[]");
    makeSparse(path, head, 2048 * MiB + 1);
    const Result<OpenedStore> opened = openStore(
        {.driver = "json", .layout = isDocument ? "multichat" : "jsonl", .path = path.section(u'/', 0, -2)},
        {});
    VERIFY_RESULT(opened);
    const Result<LoadedSession> loaded = opened->store->load({.id = "a"});
    QVERIFY(!loaded);
    QCOMPARE(errorName(loaded.error().code), errorName(ErrorCode::Corrupt));
    QVERIFY2(loaded.error().place.contains(path), qPrintable(loaded.error().place));
    QVERIFY2(peakMemory() - before < 100 * MiB, qPrintable(QString::number((peakMemory() - before) / MiB)));
}

void HugeTextsTest::lineBeyondTheLimit()
{
    const QString path = m_place.put("huge-line/a.jsonl", "");
    makeSparse(path, "{\"sessiondeck\":1,\"id\":\"a\",\"participants\":[]}\n{\"content\":\"x", 1025 * MiB);
    const Result<OpenedStore> opened
        = openStore({.driver = "json", .layout = "jsonl", .path = m_place.path("huge-line")}, {});
    VERIFY_RESULT(opened);
    const Result<LoadedSession> loaded = opened->store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Damaged);
    QVERIFY2(loaded->reason.contains("byte 4"), qPrintable(loaded->reason));
    QCOMPARE(loaded->session.messages.size(), size_t(0));
    QVERIFY2(peakMemory() < 12 * largeMessage, qPrintable(QString::number(peakMemory() / MiB)));
}

QTEST_GUILESS_MAIN(HugeTextsTest)
#include "tst_hugetexts.moc"
