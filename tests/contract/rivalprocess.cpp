// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/rivalprocess.h"

#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace SessionDeck {

namespace {

constexpr int patience = 600'000; // ms; ctest gives up soon after

} // namespace

RivalProcess::RivalProcess(const QStringList &arguments)
{
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral(RIVAL), arguments);
    if (!m_process.waitForStarted())
        qFatal("%s: %s", RIVAL, qPrintable(m_process.errorString()));
}

RivalProcess::~RivalProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray RivalProcess::finish()
{
    m_process.waitForFinished(patience);
    if (m_process.state() != QProcess::NotRunning || m_process.exitStatus() != QProcess::NormalExit
        || m_process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(m_process.arguments().join(u' ')),
               m_process.readAllStandardError().constData());
    return m_process.readAllStandardOutput().trimmed();
}

void RivalProcess::awaitOutput()
{
    if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(patience))
        qFatal("%s: %s", qPrintable(m_process.arguments().join(u' ')),
               m_process.readAllStandardError().constData());
}

QByteArray RivalProcess::kill()
{
    ::kill(pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
    if (m_process.exitStatus() != QProcess::CrashExit) // it must not have ended on its own
        qFatal("%s: %s", qPrintable(m_process.arguments().join(u' ')),
               m_process.readAllStandardError().constData());
    return m_process.readAllStandardOutput();
}

int runAndKill(const WriterRun &run)
{
    RivalProcess writer(run.arguments + QStringList{QString::number(run.first)});
    if (run.awaitStep)
        writer.awaitOutput();
    QThread::usleep(run.delay);
    const QByteArray said = writer.kill();
    const QByteArrayList lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    return lines.size() < 2 ? run.first - 1 : lines[lines.size() - 2].toInt();
}

QByteArray runRival(const QStringList &arguments)
{
    return RivalProcess(arguments).finish();
}

} // namespace SessionDeck
