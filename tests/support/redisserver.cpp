// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <hiredis/hiredis.h>
#include <sys/prctl.h>

namespace SessionDeck {

RedisServer::RedisServer(const RedisServerOptions &options)
    : m_options(options), m_port(options.tcp ? freeLoopbackPort() : quint16(0))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    start();
}

RedisServer::~RedisServer()
{
    kill();
}

void RedisServer::start()
{
    QStringList arguments{"--port",
                          QString::number(m_port),
                          "--bind",
                          "127.0.0.1",
                          "--unixsocket",
                          socketPath(),
                          "--unixsocketperm",
                          "700",
                          "--dir",
                          folder(),
                          "--save",
                          ""};
    if (!m_options.password.isEmpty())
        arguments += {"--requirepass", m_options.password};
    m_process.start("redis-server", arguments + m_options.config);
    if (!m_process.waitForStarted())
        qFatal("redis-server cannot be started: %s", qPrintable(m_process.errorString()));
    const QDeadlineTimer deadline(20'000);
    while (!answers()) {
        if (deadline.hasExpired() || m_process.waitForFinished(0))
            qFatal("redis-server does not answer: %s", m_process.readAll().constData());
        QThread::msleep(5);
    }
}

void RedisServer::stop()
{
    disconnect();
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20'000))
        qFatal("redis-server does not stop: %s", m_process.readAll().constData());
}

void RedisServer::kill()
{
    disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

void RedisServer::freeze()
{
    ::kill(pid_t(processId()), SIGSTOP);
}

void RedisServer::thaw()
{
    ::kill(pid_t(processId()), SIGCONT);
}

StoreLocation RedisServer::location(const QString &layout, const QString &prefix) const
{
    return {.driver = "redis", .layout = layout, .path = socketPath(), .prefix = prefix};
}

// Not one that the kernel chooses: those it gives to everybody who connects anywhere, before the server has
// taken it. And other test programs that run meanwhile begin elsewhere.
quint16 freeLoopbackPort()
{
    constexpr qint64 lowest = 10'000;
    constexpr qint64 ports = 10'000;
    constexpr qint64 perProgram = 16;
    static qint64 next = QCoreApplication::applicationPid() * perProgram;
    for (qint64 tried = 0; tried < ports; ++tried) {
        const auto port = quint16(lowest + next++ % ports);
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("no free port");
}

} // namespace SessionDeck
