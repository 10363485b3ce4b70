// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/credentials.h"
#include "tests/support/ctl.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/testresult.h"

#include <optional>

using namespace SessionDeck;

namespace {

const QString secret = "hunter2-0815";

QProcessEnvironment withPassword(const QString &password)
{
    QProcessEnvironment environment = ctlEnvironment();
    environment.insert("SESSIONDECK_PASSWORD", password);
    return environment;
}

// What a program of its own says on a terminal, after the password was typed at its question.
QByteArray typedIn(const QStringList &words, const QByteArray &password, int &code)
{
    QProcess script;
    script.setProcessEnvironment(ctlEnvironment());
    script.start("script", {"-qec", "exec " + ctlProgram() + ' ' + words.join(' '), "/dev/null"});
    QByteArray said;
    while (!said.contains("Password for")) {
        if (!script.waitForReadyRead(60'000))
            qFatal("no question: %s", said.constData());
        said += script.readAllStandardOutput();
    }
    script.write(password + '\n');
    if (!script.waitForFinished(60'000))
        qFatal("script does not end");
    code = script.exitCode();
    return said + script.readAllStandardOutput();
}

} // namespace

/// A real server that asks for a password.
class CtlPasswordTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<RedisServer> m_server;
    QString m_uri; // without password

    QString uriWith(const QString &password) const
    {
        return QString(m_uri).replace("://", "://:" + password + '@');
    }

private slots:
    void initTestCase()
    {
        m_keyring = std::make_unique<PrivateKeyring>();
        m_server = std::make_unique<RedisServer>(RedisServerOptions{.tcp = true, .password = secret});
        m_uri = QString("redis://127.0.0.1:%1/0?layout=native").arg(m_server->port());
        VERIFY_CODE(ctl({"create", m_uri, "one"}, {}, withPassword(secret)), 0);
    }

    void withoutPasswordIsUnauthorised()
    {
        QProcess noTerminal; // setsid: a controlling terminal would be asked
        noTerminal.setProcessEnvironment(ctlEnvironment());
        noTerminal.start("setsid", {"--wait", ctlProgram(), "list", m_uri});
        QVERIFY(noTerminal.waitForFinished(60'000));
        QCOMPARE(noTerminal.exitCode(), 4);
        QCOMPARE(noTerminal.readAllStandardOutput(), "");
        QVERIFY(noTerminal.readAllStandardError().contains("SESSIONDECK_PASSWORD")); // what to do next
    }

    void wrongPasswordIsUnauthorisedAndNotRepeated()
    {
        for (const CtlRun &run :
             {ctl({"list", uriWith("wrong-4711")}), ctl({"list", m_uri}, {}, withPassword("wrong-4711"))}) {
            QCOMPARE(run.code, 4);
            QVERIFY(!run.errors.contains("wrong-4711"));
        }
    }

    void passwordInTheUriWorksAndIsNotRepeated()
    {
        for (const char *command : {"detect", "list", "stats"}) {
            const CtlRun run = ctl({command, "--json", uriWith(secret)});
            VERIFY_CODE(run, 0);
            QVERIFY(!run.output.isEmpty());
            QVERIFY(!run.output.contains(secret.toUtf8()));
            QVERIFY(!run.errors.contains(secret.toUtf8()));
        }
        const CtlRun misused = ctl({"list", uriWith(secret), uriWith(secret)});
        QCOMPARE(misused.code, 2);
        const CtlRun confused = ctl({uriWith(secret), "list"});
        QCOMPARE(confused.code, 2);
        QVERIFY(!misused.errors.contains(secret.toUtf8()));
        QVERIFY(!confused.errors.contains(secret.toUtf8()));
    }

    void passwordIsNotInTheListOfProcesses()
    {
        m_server->freeze();
        QProcess process;
        process.setProcessEnvironment(ctlEnvironment());
        process.start(ctlProgram(), {"list", uriWith(secret)});
        QVERIFY(process.waitForStarted());
        const QString place = QString("/proc/%1/cmdline").arg(process.processId());
        VERIFY_SOON(readFile(place).contains("redis://:****"));
        QVERIFY(!readFile(place).contains(secret.toUtf8()));
        m_server->thaw();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void passwordIsAskedForWithoutEcho()
    {
        int code = -1;
        const QByteArray said = typedIn({"list", m_uri}, secret.toUtf8(), code);
        QCOMPARE(code, 0);
        QVERIFY2(said.contains("\none "), said.constData());
        QVERIFY(!said.contains(secret.toUtf8()));
        typedIn({"list", m_uri}, "wrong", code);
        QCOMPARE(code, 4);
    }

    void passwordComesFromTheKeychain()
    {
        std::optional<Result<void>> kept;
        const Result<ParsedLocation> parsed = parseLocation(m_uri);
        VERIFY_RESULT(parsed);
        writePassword({.location = parsed->location, .guard = this}, secret,
                      [&](const Result<void> &result) { kept = result; });
        VERIFY_SOON(kept);
        VERIFY_RESULT(*kept);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); // with the keyring's bus
        environment.remove("SESSIONDECK_PASSWORD");
        const CtlRun run = ctl({"list", "--json", m_uri}, {}, environment);
        VERIFY_CODE(run, 0);
        QCOMPARE(jsonLines(run.output).value(0)["id"], "one");
        QVERIFY(!holdsBytes(m_keyring->home(), secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(CtlPasswordTest)
#include "tst_ctlpassword.moc"
