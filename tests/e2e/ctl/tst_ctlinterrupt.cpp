// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlprocess.h"
#include "tests/support/openedstores.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

#include <csignal>

using namespace SessionDeck;

namespace {

constexpr int manySessions = 600;

std::vector<WriteRequest> many()
{
    std::vector<WriteRequest> requests;
    for (int i = 0; i < manySessions; ++i) {
        const Timestamp time = Timestamp::fromMicroseconds(1'700'000'000'000'000 + i);
        Session session{
            .id = QStringLiteral("s%1").arg(i), .participants = {"a"}, .created = time, .lastActivity = time};
        for (const char *name : {"x", "y", "z"})
            session.messages.push_back({.id = session.id + QString(name),
                                        .sender = "a",
                                        .recipient = "b",
                                        .content = QString(200, u'x'),
                                        .timestamp = time});
        requests.push_back({.session = session, .expect = Expect::absent()});
    }
    return requests;
}

qint64 sessionsOf(const QString &store)
{
    return qint64(listed(*openAt(store, AccessMode::ReadOnly)).size());
}

void addMoments()
{
    QTest::addColumn<int>("milliseconds");
    for (const int moment : {1, 60, 120, 240})
        QTest::addRow("after %d ms", moment) << moment;
}

} // namespace

/// Ctrl+C in the middle of work on many sessions: what was done is counted and stays, nothing is half done,
/// and the same command goes on.
class CtlInterruptTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void deletedUntilThenAndBack_data();
    void deletedUntilThenAndBack();
    void copiedUntilThenAndOn_data();
    void copiedUntilThenAndOn();
    void noBackupIsHalf();

private:
    CtlRun interrupted(const QStringList &arguments, int milliseconds);

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;
};

void CtlInterruptTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_store = m_place->path("files");
    const auto store = newStore({.driver = "json", .layout = "multichat", .path = m_store});
    for (const Result<Revision> &written : store->writeMany(many()))
        VERIFY_RESULT(written);
}

CtlRun CtlInterruptTest::interrupted(const QStringList &arguments, int milliseconds)
{
    CtlProcess process(arguments, ctlEnvironment());
    QTest::qSleep(milliseconds);
    const int code = process.end(SIGINT);
    return {.code = code, .output = process.output()};
}

void CtlInterruptTest::deletedUntilThenAndBack_data()
{
    addMoments();
}

void CtlInterruptTest::deletedUntilThenAndBack()
{
    QFETCH(int, milliseconds);
    const QByteArray before = readFile(m_store + "/messages.json");
    const CtlRun run = interrupted({"delete", m_store, "--filter", "messages:>0", "--json"}, milliseconds);
    QVERIFY2(run.code == 0 || run.code == 1 || run.code == -1, qPrintable(QString::number(run.code)));
    const QList<QJsonObject> lines = jsonLines(run.output);
    const qint64 done = lines.isEmpty() ? 0 : lines.last()["done"].toInteger();
    QCOMPARE(sessionsOf(m_store), manySessions - done);
    QCOMPARE(run.code == 0, done == manySessions);
    VERIFY_CODE(ctl({"health", m_store}), 0);
    if (done > 0)
        VERIFY_CODE(ctl({"restore", m_store, "--undo", lines.last()["bulk"].toString()}), 0);
    QCOMPARE(readFile(m_store + "/messages.json"), before);
}

void CtlInterruptTest::copiedUntilThenAndOn_data()
{
    addMoments();
}

void CtlInterruptTest::copiedUntilThenAndOn()
{
    QFETCH(int, milliseconds);
    const QString target = m_place->path("copy.db");
    const QStringList command{"copy", m_store, "sqlite:" + target + "?layout=multichat", "--json"};
    const CtlRun run = interrupted(command, milliseconds);
    const QList<QJsonObject> lines = jsonLines(run.output);
    if (!lines.isEmpty()) {
        QCOMPARE(lines.last()["copied"].toInteger(), qint64(lines.size() - 1));
        QCOMPARE(lines.last()["bulk"].toString().isEmpty(), lines.size() == 1);
        QVERIFY(sessionsOf(target) >= lines.last()["copied"].toInteger());
    }
    const CtlRun again = ctl(command);
    VERIFY_CODE(again, 0);
    VERIFY_CODE(ctl({"verify", m_store, target}), 0);
}

void CtlInterruptTest::noBackupIsHalf()
{
    const QString file = m_place->path("backup.db");
    const CtlRun run = interrupted({"backup", m_store, file}, 60);
    QCOMPARE(QFile::exists(file), run.code == 0);
    QCOMPARE(QDir(m_place->path(".")).entryList({"*backup*"}, QDir::AllEntries | QDir::Hidden).size(),
             run.code == 0 ? 1 : 0);
}

QTEST_GUILESS_MAIN(CtlInterruptTest)
#include "tst_ctlinterrupt.moc"
