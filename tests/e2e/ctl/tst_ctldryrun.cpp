// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"
#include "tests/support/ctl.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace SessionDeck;

namespace {

struct Step
{
    QStringList arguments; // "S" stands for the store
    QByteArray input = {};
};

// A session without what another program may have put beside its text.
const QByteArray plain = R"({"id":"x","messages":[{"id":"x-1","sender":"A","content":"kept",)"
                         R"("timestamp":"2026-01-01T00:00:01Z"}]})";

// Everything that changes a store, well and badly. What a layout refuses, the dry run refuses as well.
const std::vector<Step> &steps()
{
    static const QByteArray known = R"({"id":"a","revision":"none","participants":["A"],"messages":[]})";
    static const QByteArray fresh
        = R"({"id":"p","created_at":"2026-01-01T00:00:00Z","messages":[{"sender":"A",)"
          R"("content":"one","timestamp":"2026-01-01T00:00:01Z"}]})";
    static const QByteArray marked = QByteArray(plain).replace("}]", ",\"extra\":{\"other\":1}}]");
    static const QByteArray titled = R"({"id":"t","title":"T","metadata":{"n":1},"messages":[]})";
    static const std::vector<Step> all{
        {{"create", "S", "new"}},
        {{"create", "S", "a"}},
        {{"create", "S", "titled", "--title", "T"}},
        {{"create", "S", QString(600, u'x')}},
        {{"append", "S", "a", "--sender", "A", "more"}},
        {{"append", "S", "nobody", "--sender", "A", "more"}},
        {{"append", "S", "a", "--sender", "A", "--role", "user", "more"}},
        {{"append", "S", "a", "--sender", "A", "--expect", "stale", "more"}},
        {{"put", "S", "-"}, fresh},
        {{"put", "S", "-"}, fresh + known},
        {{"put", "S", "-", "--force"}, known + known},
        {{"put", "S", "-", "--expect", "stale"}, known},
        {{"put", "S", "-"}, titled},
        {{"put", "S", "-"}, "{"},
        {{"put", "S", "-", "--force"}, plain},
        {{"put", "S", "-", "--force"}, marked},
        {{"expire", "S", "b", "7d"}},
        {{"expire", "S", "b", "never"}},
        {{"expire", "S", "b", "7d", "--expect", "stale"}},
        {{"expire", "S", "b", "never", "--expect", "stale"}},
        {{"expire", "S", "nobody", "7d"}},
        {{"expire", "S", "--filter", "messages:>=0", "7d"}},
        {{"import", "-", "S"}, fresh + known},
        {{"import", "-", "S", "--on-conflict", "skip"}, known},
        {{"import", "-", "S", "--on-conflict", "new-id"}, known},
        {{"import", "-", "S"}, titled},
        {{"import", "-", "S", "--allow-loss"}, titled},
        {{"import", "-", "S"}, fresh + "nonsense"},
        {{"copy", "M", "S"}},
        {{"copy", "M", "S", "--replace"}},
        {{"copy", "M", "S", "--allow-loss", "--replace"}},
        {{"salvage", "M", "S"}},
        {{"delete", "S", "a", "nobody"}},
        {{"delete", "S", "b", "--expect", "stale"}},
        {{"delete", "S", "b", "b"}},
        {{"delete", "S", "--filter", "messages:>=0"}},
        {{"copy", "S", "M", "--move"}},
        {{"protect", "S", "--others", "on"}},
        {{"trash", "--max-versions", "1"}},
        {{"put", "S", "-"}, fresh},
    };
    return all;
}

} // namespace

/// --dry-run: what would be done is said, with the exit code that doing it has, and nothing is written.
class CtlDryRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nothingIsWrittenAndTheCodeIsTheSame_data();
    void nothingIsWrittenAndTheCodeIsTheSame();
    void whatWouldBeDoneIsSaid();
    void noStoreIsMade_data();
    void noStoreIsMade();

private:
    CtlRun run(QStringList arguments, const QByteArray &input = {}) const;
    QMap<QString, QByteArray> everything();

    RedisServer m_server;
    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;
    QString m_more; // another store, of the layout that holds everything
};

void CtlDryRunTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_server.command({"FLUSHALL"});
    m_more = "json:" + m_place->path("more") + "?layout=jsonl";
    for (const char *id : {"a", "m"}) {
        VERIFY_CODE(run({"create", m_more, id, "--title", "more"}), 0);
        VERIFY_CODE(run({"append", m_more, id, "--sender", "A", "word"}), 0);
    }
}

// With folders for data and settings of this test alone.
CtlRun CtlDryRunTest::run(QStringList arguments, const QByteArray &input) const
{
    for (QString &argument : arguments)
        argument = argument == u"S" ? m_store : argument == u"M" ? m_more : argument;
    QProcessEnvironment environment = ctlEnvironment();
    environment.insert("XDG_DATA_HOME", m_place->path("data"));
    environment.insert("XDG_CONFIG_HOME", m_place->path("config"));
    return ctl(arguments, input, environment);
}

// The bytes of all files, those of the vault too, and of all keys.
QMap<QString, QByteArray> CtlDryRunTest::everything()
{
    QMap<QString, QByteArray> all;
    QDirIterator files(m_place->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = readFile(path);
        const bool leftByReading = path.endsWith("-shm") || (path.endsWith("-wal") && bytes.isEmpty());
        if (!leftByReading) // as any reader of such a database makes them
            all[path] = bytes;
    }
    for (const QByteArray &key : m_server.command({"KEYS", "*"}).split(' ')) {
        if (!key.isEmpty())
            all[QString::fromUtf8(key)]
                = m_server.command({"DUMP", key}) + m_server.command({"PEXPIRETIME", key});
    }
    return all;
}

void CtlDryRunTest::nothingIsWrittenAndTheCodeIsTheSame_data()
{
    QTest::addColumn<QString>("layout");
    for (const char *layout : {"json:jsonl", "json:multichat", "sqlite:native", "sqlite:multichat",
                               "redis:native", "redis:string"})
        QTest::newRow(layout) << QString(layout);
}

void CtlDryRunTest::nothingIsWrittenAndTheCodeIsTheSame()
{
    QFETCH(QString, layout);
    const QString name = layout.section(u':', 1);
    m_store = layout.startsWith(u"redis")
        ? toUri(m_server.location(name, "p:"))
        : layout.section(u':', 0, 0) + ':' + m_place->path("store") + "?layout=" + name;
    for (const char *id : {"a", "b"}) {
        VERIFY_CODE(run({"create", m_store, id}), 0);
        VERIFY_CODE(run({"append", m_store, id, "--sender", "A", "--recipient", "B", "one"}), 0);
    }
    VERIFY_CODE(run({"put", m_store, "-"}, plain), 0);
    if (layout == u"json:multichat") { // another program adds a field of its own
        QByteArray messages = readFile(m_place->path("store/messages.json"));
        m_place->put("store/messages.json", messages.replace("\"kept\"", "\"kept\", \"other\": 1"));
    }
    for (const Step &step : steps()) {
        const QMap<QString, QByteArray> before = everything();
        const CtlRun dry = run(step.arguments + QStringList{"--dry-run", "--json"}, step.input);
        const QMap<QString, QByteArray> after = everything();
        const QString what = step.arguments.join(u' ');
        QVERIFY2(after.keys() == before.keys(), qPrintable(what));
        QVERIFY2(after == before, qPrintable(what));
        const CtlRun real = run(step.arguments, step.input);
        QVERIFY2(dry.code == real.code,
                 qPrintable(QString("%1: dry %2, real %3: %4 / %5")
                                .arg(what, QString::number(dry.code), QString::number(real.code),
                                     QString::fromUtf8(dry.output + dry.errors),
                                     QString::fromUtf8(real.output + real.errors))));
        QVERIFY2(dry.code != 2 || step.arguments[2].size() > 512, qPrintable(what));
    }
}

void CtlDryRunTest::whatWouldBeDoneIsSaid()
{
    const auto planned = [&](const QStringList &arguments, const QByteArray &input = {}) {
        const CtlRun run = this->run(arguments + QStringList{"--dry-run", "--json"}, input);
        return run.code == 0 ? jsonLines(run.output).value(0) : QJsonObject();
    };
    const QJsonObject added = planned({"append", "M", "a", "--sender", "B", "x"});
    QCOMPARE(added["planned"].toString(), QStringLiteral("append"));
    QCOMPARE(added["message_count"].toInt(), 2);
    const QByteArray shown = run({"show", "--json", m_more, "a"}).output;
    QCOMPARE(added["revision"], jsonLines(shown).value(0)["revision"]);
    QCOMPARE(planned({"put", "M", "-"}, shown)["planned"].toString(), QStringLiteral("nothing"));
    QByteArray edited = shown;
    edited.replace("\"more\"", "\"less\"").replace("\"word\"", "\"words\"");
    const QJsonObject replaced = planned({"put", "M", "-"}, edited);
    QCOMPARE(replaced["planned"].toString(), QStringLiteral("replace"));
    QCOMPARE(replaced["changes"].toArray(), (QJsonArray{"title", "message 1"}));
    QVERIFY(run({"put", m_more, "-", "--dry-run"}, edited).output.contains("a: would be replaced"));
    const QJsonObject gone = planned({"delete", "M", "m"});
    QCOMPARE(gone["planned"].toString(), QStringLiteral("delete"));
    QCOMPARE(gone["message_count"].toInt(), 1);
    const QJsonObject expiring = planned({"expire", "M", "m", "2030-01-31T12:00:00Z"});
    QCOMPARE(expiring["expires_at"].toString(), QStringLiteral("2030-01-31T12:00:00.000000Z"));
}

void CtlDryRunTest::noStoreIsMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QByteArray fresh = R"({"id":"p","messages":[]})";
    QTest::newRow("create") << QStringList{"create", "S", "a"} << QByteArray();
    QTest::newRow("put") << QStringList{"put", "S", "-"} << fresh;
    QTest::newRow("import") << QStringList{"import", "-", "S"} << fresh;
    QTest::newRow("copy") << QStringList{"copy", "M", "S"} << QByteArray();
    QTest::newRow("salvage") << QStringList{"salvage", "M", "S"} << QByteArray();
    QTest::newRow("restore") << QStringList{"restore", "M", "a", "--to", "S"} << QByteArray();
}

void CtlDryRunTest::noStoreIsMade()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    for (const QString &store :
         QStringList{"sqlite:" + m_place->path("new.db"), "json:" + m_place->path("new/folder"),
                     toUri(m_server.location("native", "n:"))}) {
        m_store = store;
        const CtlRun dry = run(arguments + QStringList{"--dry-run"}, input);
        VERIFY_CODE(dry, 0);
        QVERIFY2(dry.output.contains("a:") || dry.output.contains("p:") || dry.output.contains("essions"),
                 dry.output.constData());
        QVERIFY(!QFileInfo::exists(m_place->path("new.db")) && !QFileInfo::exists(m_place->path("new")));
        QCOMPARE(m_server.command({"DBSIZE"}), "0");
    }
    m_store = "sqlite:" + m_place->path("no/such/new.db");
    const int dry = run(arguments + QStringList{"--dry-run"}, input).code;
    QCOMPARE(dry, run(arguments, input).code);
}

QTEST_GUILESS_MAIN(CtlDryRunTest)
#include "tst_ctldryrun.moc"
