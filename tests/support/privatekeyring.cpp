// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatekeyring.h"

#include "core/profiles/keychain.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>

#include <csignal>

#include <sys/prctl.h>

namespace SessionDeck {

namespace {

// The usual configuration of a session bus raises limits that a container may not raise.
constexpr auto busConfiguration
    = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("cannot start %s", qPrintable(program));
}

QByteArray firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(10'000))
            qFatal("%s says nothing", qPrintable(process.program()));
    }
    return process.readLine().trimmed();
}

void waitForKeychain()
{
    const QDeadlineTimer deadline(20'000);
    for (bool found = false; !found;) {
        if (deadline.hasExpired())
            qFatal("the keyring does not come to the bus");
        QEventLoop loop;
        findKeychain(&loop, [&](const Keychain &keychain) {
            found = keychain.isAvailable();
            loop.quit();
        });
        loop.exec();
    }
}

} // namespace

PrivateKeyring::PrivateKeyring()
{
    QDir().mkpath(home());
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home().toUtf8());
    for (const char *variable : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "DISPLAY"})
        qunsetenv(variable);
    const QString configuration = m_home.put(QStringLiteral("bus.conf"), busConfiguration);
    start(m_bus, QStringLiteral("dbus-daemon"),
          {u"--config-file=" + configuration, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    qputenv("DBUS_SESSION_BUS_ADDRESS", firstLine(m_bus));
    start(
        m_keyring, QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_keyring.write("keyring password");
    m_keyring.closeWriteChannel();
    waitForKeychain();
}

PrivateKeyring::~PrivateKeyring()
{
    thaw();
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        process->waitForFinished();
    }
}

void PrivateKeyring::freeze() const
{
    ::kill(pid_t(m_keyring.processId()), SIGSTOP);
}

void PrivateKeyring::thaw() const
{
    ::kill(pid_t(m_keyring.processId()), SIGCONT);
}

bool holdsBytes(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (readFile(files.next()).contains(bytes))
            return true;
    }
    return false;
}

} // namespace SessionDeck
