// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QJsonArray>
#include <QTest>

using namespace SessionDeck;

namespace {

const QString id = "agent-coordination-000";

QJsonObject shown(const QString &store, const QString &session)
{
    return jsonLines(ctl({"show", "--json", store, session}).output).value(0);
}

} // namespace

/// Changes to the stores that another program wrote, and goes on to read.
class CtlChangeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("json") << "multichat-json";
        QTest::newRow("sqlite") << "multichat-sqlite/sessions.db";
    }

    void init()
    {
        QFETCH_GLOBAL(QString, path);
        m_place = std::make_unique<TemporaryPlace>();
        m_store = m_place->copyData(path);
    }

    void appendedMessageIsReadByTheOrigin()
    {
        QJsonObject before = readAsOrigin(m_store);
        const CtlRun run
            = ctl({"append", "--json", m_store, id, "--sender", "Agent-2", "--recipient", "All", "-"},
                  "Grüße 👍\n\"two\" lines\n");
        VERIFY_CODE(run, 0);
        QCOMPARE(jsonLines(run.output).value(0)["revision"], shown(m_store, id)["revision"]);
        QJsonObject after = readAsOrigin(m_store);
        const QJsonObject changed = after.take(id).toObject();
        const QJsonObject old = before.take(id).toObject();
        QCOMPARE(after, before);
        QCOMPARE(changed["message_count"].toInteger(), old["message_count"].toInteger() + 1);
        QVERIFY(changed["last_activity"].toDouble() > old["last_activity"].toDouble());
        QCOMPARE(changed["created_at"], old["created_at"]);
        QJsonArray messages = changed["messages"].toArray();
        const QJsonObject added = messages.last().toObject();
        messages.removeLast();
        QCOMPARE(messages, old["messages"].toArray());
        QCOMPARE(added["content"], "Grüße 👍\n\"two\" lines");
        QCOMPARE(added["recipient"], "All");
        QVERIFY(!added["id"].toString().isEmpty());
    }

    void editedSessionIsReadByTheOrigin()
    {
        const QByteArray printed = ctl({"show", "--json", m_store, id}).output;
        const QByteArray word = "Can you paste the stack trace?";
        QVERIFY(printed.contains(word));
        QByteArray edited = printed;
        edited.replace(word, "Can you paste the whole log?");
        QJsonObject before = readAsOrigin(m_store);
        VERIFY_CODE(ctl({"put", m_store, m_place->put("edited.json", edited)}), 0);
        QJsonObject after = readAsOrigin(m_store);
        const QJsonArray now = after.take(id).toObject()["messages"].toArray();
        const QJsonArray then = before.take(id).toObject()["messages"].toArray();
        QCOMPARE(after, before);
        QCOMPARE(now.size(), then.size());
        for (qsizetype i = 0; i < now.size(); ++i) {
            QJsonObject expected = then[i].toObject();
            expected["content"]
                = expected["content"].toString().replace(word, "Can you paste the whole log?");
            QCOMPARE(now[i].toObject(), expected);
        }
    }

    void createdAndDeletedSessionsAreSeenByTheOrigin()
    {
        VERIFY_CODE(ctl({"create", m_store, "new one", "--participant", "A", "--participant", "B"}), 0);
        QCOMPARE(readAsOrigin(m_store)["new one"].toObject()["participants"].toArray(),
                 QJsonArray({"A", "B"}));
        QCOMPARE(ctl({"create", m_store, "new one"}).code, 3);
        const CtlRun run = ctl({"delete", "--json", m_store, id, "not there", "new one"});
        QCOMPARE(run.code, 1); // one of three failed, the others are gone
        QVERIFY(run.errors.contains("not there"));
        const QList<QJsonObject> deleted = jsonLines(run.output);
        QCOMPARE(deleted.size(), 2);
        QCOMPARE(deleted.value(1)["id"], "new one");
        const QJsonObject left = readAsOrigin(m_store);
        QVERIFY(!left.contains(id));
        QVERIFY(!left.contains("new one"));
    }

    void staleEditIsAConflictAndChangesNothing()
    {
        const QByteArray printed = ctl({"show", "--json", m_store, id}).output;
        VERIFY_CODE(ctl({"append", m_store, id, "--sender", "Agent-5", "meanwhile"}), 0);
        const QJsonObject before = readAsOrigin(m_store);
        const QString revision = jsonLines(printed).value(0)["revision"].toString();
        const CtlRun stale = ctl({"put", m_store, "-"}, printed);
        QCOMPARE(stale.code, 3);
        const QString found = shown(m_store, id)["revision"].toString();
        const QString bothSides = QString("Expected: revision %1. Found: revision %2.").arg(revision, found);
        QVERIFY2(stale.errors.contains(bothSides.toUtf8()), stale.errors.constData());
        QCOMPARE(ctl({"append", m_store, id, "--sender", "A", "--expect", revision, "text"}).code, 3);
        QCOMPARE(ctl({"delete", m_store, id, "--expect", revision}).code, 3);
        QCOMPARE(readAsOrigin(m_store), before);
        VERIFY_CODE(ctl({"put", "--force", m_store, "-"}, printed), 0);
        const QJsonArray messages = readAsOrigin(m_store)[id].toObject()["messages"].toArray();
        QCOMPARE(messages.size(), before[id].toObject()["messages"].toArray().size() - 1);
    }

    void expiryIsRefusedWhereTheLayoutHasNone()
    {
        const QJsonObject before = readAsOrigin(m_store);
        const CtlRun run = ctl({"expire", m_store, id, "2h"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains("expir"), run.errors.constData());
        QCOMPARE(readAsOrigin(m_store), before);
    }
};

QTEST_GUILESS_MAIN(CtlChangeTest)
#include "tst_ctlchange.moc"
