// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/credentials.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/soon.h"
#include "tests/support/testresult.h"

#include <QSignalSpy>
#include <QTimer>

#include <optional>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

const StoreLocation server{.driver = "redis", .host = "db.example.org", .port = 6379, .user = "amélie"};
const QString secret = "s3cret with blanks, ✓ and \"quotes\"";

Result<void> keep(const StoreLocation &location, const QString &password)
{
    QObject guard;
    std::optional<Result<void>> answer;
    writePassword({.location = location, .guard = &guard}, password,
                  [&](const Result<void> &result) { answer = result; });
    [&] { VERIFY_SOON(answer); }();
    return answer.value_or(fail(ErrorCode::Locked, "no answer"));
}

Result<void> forget(const StoreLocation &location)
{
    QObject guard;
    std::optional<Result<void>> answer;
    removePassword({.location = location, .guard = &guard},
                   [&](const Result<void> &result) { answer = result; });
    [&] { VERIFY_SOON(answer); }();
    return answer.value_or(fail(ErrorCode::Locked, "no answer"));
}

} // namespace

/// Against a real GNOME Keyring on a bus of its own.
class CredentialsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateKeyring> m_keyring;

private slots:
    void initTestCase()
    {
        m_keyring = std::make_unique<PrivateKeyring>();
        std::optional<Keychain> keychain;
        findKeychain(this, [&](const Keychain &found) { keychain = found; });
        VERIFY_SOON(keychain);
        QCOMPARE(keychain->kind, Keychain::Kind::SecretService);
        QCOMPARE(keychain->name, "GNOME Keyring / Secret Service");
    }

    void passwordComesBack()
    {
        VERIFY_RESULT(keep(server, secret));
        const Result<QString> read = readPasswordNow(server, 20s);
        VERIFY_RESULT(read);
        QCOMPARE(*read, secret);
    }

    void passwordBelongsToUserAndServer()
    {
        VERIFY_RESULT(keep(server, secret));
        StoreLocation sameServer = server;
        sameServer.database = 7;
        sameServer.prefix = "app:";
        sameServer.layout = "string";
        QCOMPARE(readPasswordNow(sameServer, 20s).value_or(QString()), secret);
        StoreLocation otherUser = server;
        otherUser.user = "bob";
        QCOMPARE(readPasswordNow(otherUser, 20s).error().code, ErrorCode::NotFound);
    }

    void newPasswordReplacesTheOld()
    {
        VERIFY_RESULT(keep(server, secret));
        VERIFY_RESULT(keep(server, "another"));
        QCOMPARE(readPasswordNow(server, 20s).value_or(QString()), "another");
    }

    void forgottenPasswordIsGone()
    {
        VERIFY_RESULT(keep(server, secret));
        VERIFY_RESULT(forget(server));
        QCOMPARE(readPasswordNow(server, 20s).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(forget(server)); // nothing left to forget
    }

    void noFileHoldsThePassword()
    {
        VERIFY_RESULT(keep(server, "plainlyvisible"));
        QVERIFY(QFile::exists(m_keyring->home() + "/keyrings"));
        QVERIFY(!holdsBytes(m_keyring->home(), "plainlyvisible"));
    }

    void keyringThatHangsIsGivenUpWhileTheLoopGoesOn()
    {
        m_keyring->freeze();
        int answers = 0;
        Error error;
        QTimer ticks;
        ticks.start(10ms);
        QSignalSpy ticked(&ticks, &QTimer::timeout);
        readPassword({.location = server, .guard = this, .timeout = 500ms},
                     [&](const Result<QString> &result) {
                         ++answers;
                         error = result ? Error{} : result.error();
                     });
        QCOMPARE(answers, 0); // never from inside the call
        COMPARE_SOON(answers, 1);
        QCOMPARE(error.code, ErrorCode::Locked);
        QVERIFY(ticked.count() > 1);
        m_keyring->thaw();
        QTest::qWait(300);
        QCOMPARE(answers, 1); // the late answer is not handed on
    }

    void noAnswerAfterTheGuardIsGone()
    {
        VERIFY_RESULT(keep(server, secret));
        bool answered = false;
        auto guard = std::make_unique<QObject>();
        readPassword({.location = server, .guard = guard.get()},
                     [&](const Result<QString> &) { answered = true; });
        guard.reset();
        QCOMPARE(readPasswordNow(server, 20s).value_or(QString()), secret); // the next one is not disturbed
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
