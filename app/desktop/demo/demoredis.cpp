// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demoredis.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace SessionDeck {

DemoRedis::~DemoRedis()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // it keeps nothing that would have to be saved
    m_process.waitForFinished(1000);
}

Result<void> DemoRedis::start(const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("redis-server"));
    if (program.isEmpty())
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("Demo",
                                        "redis-server is not installed, so the demo goes without its Redis "
                                        "store. Install the package redis-server and start the demo again."));
    m_socket = folder + QStringLiteral("/cache");
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program,
                    {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"), m_socket,
                     QStringLiteral("--unixsocketperm"), QStringLiteral("600"), QStringLiteral("--dir"),
                     folder, QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"),
                     QStringLiteral("no"), QStringLiteral("--maxmemory"), QStringLiteral("64mb"),
                     QStringLiteral("--daemonize"), QStringLiteral("no")});
    return {};
}

} // namespace SessionDeck
