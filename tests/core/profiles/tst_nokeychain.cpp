// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/credentials.h"
#include "core/profiles/sessionsecrets.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/soon.h"

#include <QDir>
#include <QTest>

#include <optional>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// On a machine without a session bus. A program of its own, because a process keeps the bus it found first.
class NoKeychainTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;
    const StoreLocation m_server{.driver = "redis", .host = "localhost", .port = 6379};

private slots:
    void initTestCase()
    {
        QDir().mkpath(m_place.path("home"));
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            qputenv(variable, m_place.path("home").toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
    }

    void absenceIsNamed()
    {
        std::optional<Keychain> keychain;
        findKeychain(this, [&](const Keychain &found) { keychain = found; });
        VERIFY_SOON(keychain);
        QCOMPARE(keychain->kind, Keychain::Kind::None);
        QVERIFY(!keychain->name.isEmpty());
    }

    void readingSaysThatThereIsNone()
    {
        const Result<QString> read = readPasswordNow(m_server, 20s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unsupported);
        QVERIFY2(read.error().message.contains("this run only"), qPrintable(read.error().message));
    }

    void writingLeavesNoFile()
    {
        std::optional<Result<void>> answer;
        writePassword({.location = m_server, .guard = this}, "plainlyvisible",
                      [&](const Result<void> &result) { answer = result; });
        VERIFY_SOON(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::Unsupported);
        QVERIFY(!answer->error().message.contains("plainlyvisible"));
        QVERIFY(!holdsBytes(m_place.path("home"), "plainlyvisible"));
    }

    void secretsOfThisRunStayInMemory()
    {
        SessionSecrets secrets;
        QCOMPARE(secrets.password(m_server), QString());
        secrets.keep(m_server, "plainlyvisible");
        QCOMPARE(secrets.password(m_server), "plainlyvisible");
        QVERIFY(!holdsBytes(m_place.path("home"), "plainlyvisible"));
        secrets.keep(m_server, {});
        QCOMPARE(secrets.password(m_server), QString());
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_nokeychain.moc"
