// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlprocess.h"

#include <QDeadlineTimer>

#include <csignal>

namespace SessionDeck {

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr int look = 50;

} // namespace

CtlProcess::CtlProcess(const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(ctlProgram(), arguments);
    if (!m_process.waitForStarted())
        qFatal("%s", qPrintable(m_process.errorString()));
}

CtlProcess::~CtlProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        end(SIGKILL);
}

bool CtlProcess::says(const QByteArray &text)
{
    const QDeadlineTimer deadline(patience);
    while (!output().contains(text) && !deadline.hasExpired() && m_process.state() == QProcess::Running)
        m_process.waitForReadyRead(look);
    return output().contains(text);
}

bool CtlProcess::complains(const QByteArray &text)
{
    const QDeadlineTimer deadline(patience);
    do {
        m_process.waitForReadyRead(look);
        m_errors += m_process.readAllStandardError();
    } while (!m_errors.contains(text) && !deadline.hasExpired() && m_process.state() == QProcess::Running);
    return m_errors.contains(text);
}

int CtlProcess::end(int signal)
{
    ::kill(pid_t(m_process.processId()), signal);
    if (!m_process.waitForFinished(patience))
        qFatal("it does not end");
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray CtlProcess::output()
{
    return m_output += m_process.readAllStandardOutput();
}

} // namespace SessionDeck
