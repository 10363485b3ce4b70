// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace SessionDeck {

/// The program contractrival, another process that works on the same store; see rival/main.cpp for what it
/// can do. It dies with the test program.
class RivalProcess
{
public:
    /// Starts it. Aborts the test program if that fails.
    explicit RivalProcess(const QStringList &arguments);
    ~RivalProcess();

    /// Waits until it has ended and returns what it said, without the last line end; aborts if it failed.
    QByteArray finish();
    /// Waits until it has said something.
    void awaitOutput();
    /// SIGKILL; returns all that it said before.
    QByteArray kill();

private:
    QProcess m_process;
};

/// A writer that reports each step by its number on a line: goes on from step `first` and is killed `delay`
/// microseconds after it was started or, if awaited, after its first report. Returns the last step reported.
struct WriterRun
{
    QStringList arguments = {}; ///< but for the step
    int first = 0;
    unsigned delay = 0;
    bool awaitStep = true;
};
int runAndKill(const WriterRun &run);

/// Runs it to its end.
QByteArray runRival(const QStringList &arguments);

} // namespace SessionDeck
