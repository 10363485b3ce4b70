// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomkills.h"

#include "tests/support/ctl.h"

#include <csignal>

namespace SessionDeck {

namespace {

// Where both hold each other in balance, eight runs are killed for one that comes to its end.
constexpr double longerAfterKill = 1.02;
constexpr double shorterAfterEnd = 0.85;

quint32 chosenSeed()
{
    const QByteArray seed = qgetenv("SESSIONDECK_SEED");
    return seed.isEmpty() ? std::random_device()() : seed.toUInt();
}

} // namespace

RandomKills::RandomKills()
{
    const quint32 seed = chosenSeed();
    qInfo("SESSIONDECK_SEED=%u", seed);
    m_random.seed(seed);
}

RandomKills::End RandomKills::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(ctlEnvironment());
    process.start(ctlProgram(), arguments);
    if (!process.waitForStarted())
        qFatal("%s: %s", qPrintable(ctlProgram()), qPrintable(process.errorString()));
    const double delay = std::uniform_real_distribution<double>(0, m_longest)(m_random);
    if (process.waitForFinished(int(delay))) {
        m_longest *= shorterAfterEnd;
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? End::Done
                                                                                       : End::Failed;
    }
    m_longest *= longerAfterKill;
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    return End::Killed;
}

} // namespace SessionDeck
