// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace SessionDeck;

namespace {

QJsonArray truthOf(const QString &sample)
{
    return QJsonDocument::fromJson(readFile(TEST_DATA "/truth.json")).object().value(sample).toArray();
}

// What the truth says of a session, in the words of the command line.
QJsonObject expectedSummary(const QJsonObject &truth)
{
    return {{"id", truth["id"]},
            {"title", ""},
            {"participants", truth["participants"]},
            {"message_count", truth["messages"]},
            {"created_at", Timestamp::fromSeconds(truth["created_at"].toDouble()).toIso()},
            {"last_activity", Timestamp::fromSeconds(truth["last_activity"].toDouble()).toIso()},
            {"expires_at", QJsonValue::Null},
            {"health", "ok"}};
}

// The truth keeps 60 characters, of which Python counts one where a QString has two.
QString startOf(const QJsonValue &message)
{
    const QList<uint> characters = message["content"].toString().toUcs4().mid(0, 60);
    const std::u32string start(characters.begin(), characters.end());
    return QString::fromStdU32String(start);
}

} // namespace

/// What the samples hold is known from the program that wrote them.
class CtlTruthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("path");
        QTest::newRow("json") << "multichat-json"
                              << "multichat-json";
        QTest::newRow("sqlite") << "multichat-sqlite"
                                << "multichat-sqlite/sessions.db";
    }

    void init()
    {
        QFETCH_GLOBAL(QString, path);
        m_place = std::make_unique<TemporaryPlace>();
        m_store = m_place->copyData(path);
    }

    void detectNamesTheLayout()
    {
        QFETCH_GLOBAL(QString, sample);
        const CtlRun run = ctl({"detect", "--json", m_store});
        VERIFY_CODE(run, 0);
        const QJsonObject found = jsonLines(run.output).value(0);
        QCOMPARE(found.keys(), QStringList({"driver", "layout", "reason", "uri"}));
        QCOMPARE(found["driver"], sample.section('-', 1));
        QCOMPARE(found["layout"], "multichat");
        QVERIFY(!found["reason"].toString().isEmpty());
    }

    void listAgreesInEveryField()
    {
        QFETCH_GLOBAL(QString, sample);
        const CtlRun run = ctl({"list", "--json", m_store});
        VERIFY_CODE(run, 0);
        QHash<QString, QJsonObject> listed;
        for (QJsonObject session : jsonLines(run.output)) {
            QVERIFY(session.take("size_bytes").toInteger() > 0);
            listed.insert(session["id"].toString(), session);
        }
        const QJsonArray truth = truthOf(sample);
        QCOMPARE(listed.size(), truth.size());
        for (const QJsonValue &session : truth)
            QCOMPARE(listed.value(session["id"].toString()), expectedSummary(session.toObject()));
    }

    void showAgreesInEveryField()
    {
        QFETCH_GLOBAL(QString, sample);
        for (const QJsonValue &session : truthOf(sample)) {
            const CtlRun run = ctl({"show", "--json", m_store, session["id"].toString()});
            VERIFY_CODE(run, 0);
            QJsonObject shown = jsonLines(run.output).value(0);
            const QJsonArray messages = shown.take("messages").toArray();
            QCOMPARE(messages.size(), session["messages"].toInteger());
            QCOMPARE(startOf(messages.first()), session["first"].toString());
            QCOMPARE(startOf(messages.last()), session["last"].toString());
            QVERIFY(!shown.take("revision").toString().isEmpty());
            QVERIFY(shown.take("size_bytes").toInteger() > 0);
            QVERIFY(shown.take("metadata").isNull());
            QCOMPARE(shown, expectedSummary(session.toObject()));
        }
    }
};

QTEST_GUILESS_MAIN(CtlTruthTest)
#include "tst_ctltruth.moc"
