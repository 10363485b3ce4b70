// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace SessionDeck;

namespace {

// What a session is, apart from the store it is in.
QByteArray content(const QByteArray &printed)
{
    static const QRegularExpression own("\"(size_bytes|revision)\":(\"[^\"]*\"|\\d+|null),");
    return QString::fromUtf8(printed).remove(own).toUtf8();
}

QMap<QString, QByteArray> bytesOf(const QString &store)
{
    if (QFileInfo(store).isFile())
        return {{store, readFile(store)}};
    QMap<QString, QByteArray> bytes;
    QDirIterator files(store, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QString file = files.next();
        bytes.insert(file, readFile(file));
    }
    return bytes;
}

const QByteArray lossless
    = R"({"sessiondeck":1,"id":"%1/a b.☃","title":"Ünï","participants":["A","B"],"metadata":)"
      R"({"big": 9007199254740993, "n": 1.50, "n": 2},"messages":2})"
      "\n"
      R"({"id":"m1","sender":"A","content":"xy \ud800 z","extra":{"q" : 18446744073709551615},"ordinal":0})"
      "\n"
      R"({"id":"m2","role":"tool","content":"","timestamp":"2025-01-02T03:04:05.000006Z","ordinal":1})"
      "\n";
const QString losslessId = "%1/a b.☃";

} // namespace

class CtlPutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryPlace> m_place;

private slots:
    void init()
    {
        m_place = std::make_unique<TemporaryPlace>();
    }

    void unchangedSessionChangesNoByte_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("json") << "multichat-json";
        QTest::newRow("sqlite") << "multichat-sqlite/sessions.db";
    }

    void unchangedSessionChangesNoByte()
    {
        QFETCH(QString, sample);
        const QString store = m_place->copyData(sample);
        const auto before = bytesOf(store);
        QByteArray all;
        for (const QJsonObject &session : jsonLines(ctl({"list", "--json", store}).output))
            all += ctl({"show", "--json", store, session["id"].toString()}).output;
        const CtlRun run = ctl({"put", "--json", store, "-"}, all);
        VERIFY_CODE(run, 0);
        QCOMPARE(jsonLines(run.output).size(), all.count('\n'));
        QCOMPARE(bytesOf(store), before);
    }

    void unchangedSessionOfOursChangesNoByte()
    {
        const QString file = m_place->put("ours/%25251%2Fa b.☃.jsonl", lossless);
        const QString store = m_place->path("ours");
        const QString id = jsonLines(ctl({"list", "--json", store}).output).value(0)["id"].toString();
        QCOMPARE(id, losslessId);
        VERIFY_CODE(ctl({"put", store, "-"}, ctl({"show", "--json", store, id}).output), 0);
        QCOMPARE(readFile(file), lossless);
    }

    void everySessionMovesThroughAllLayouts()
    {
        const QString origin = m_place->copyData("multichat-json");
        const QString copy = m_place->copyData("multichat-sqlite/sessions.db");
        const RedisServer redis;
        const QStringList path{"json:" + m_place->path("new"), "sqlite:" + m_place->path("new.db"),
                               "sqlite:" + copy, toUri(redis.location("native")),
                               "json:" + m_place->path("back") + "?layout=multichat"};
        QByteArray all;
        for (const QJsonObject &session : jsonLines(ctl({"list", "--json", origin}).output))
            all += ctl({"show", "--json", origin, session["id"].toString()}).output;
        QCOMPARE(all.count('\n'), 24);
        for (const QString &store : path)
            VERIFY_CODE(ctl({"put", "--force", store, "-"}, all), 0);
        for (const QString &store : path) {
            for (const QByteArray &line : all.trimmed().split('\n')) {
                const QString id = jsonLines(line).value(0)["id"].toString();
                QCOMPARE(content(ctl({"show", "--json", store, id}).output), content(line + '\n'));
            }
        }
    }

    void everythingThatJsonCanHoldSurvives()
    {
        m_place->put("ours/%25251%2Fa b.☃.jsonl", lossless);
        const QByteArray printed = ctl({"show", "--json", m_place->path("ours"), losslessId}).output;
        QVERIFY(printed.contains(R"({"big":9007199254740993,"n":1.50,"n":2})"));
        QVERIFY(printed.contains(R"({"q":18446744073709551615})"));
        const QString other = "json:" + m_place->path("copy");
        VERIFY_CODE(ctl({"put", other, "-"}, printed), 0);
        QCOMPARE(content(ctl({"show", "--json", other, losslessId}).output), content(printed));
    }

    void existingSessionIsNotOverwrittenByAnother()
    {
        const QString store = "json:" + m_place->path("ours");
        VERIFY_CODE(ctl({"create", store, "a"}), 0);
        const auto before = bytesOf(m_place->path("ours"));
        const CtlRun run = ctl({"put", store, "-"}, R"({"id":"a","messages":[]})");
        QCOMPARE(run.code, 3);
        QVERIFY(run.errors.contains("--force"));
        QCOMPARE(bytesOf(m_place->path("ours")), before);
    }
};

QTEST_GUILESS_MAIN(CtlPutTest)
#include "tst_ctlput.moc"
