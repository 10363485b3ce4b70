// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ctl.h"

namespace SessionDeck {

/// A sessiondeckctl that runs until it is told to end. Everything unexpected aborts the test program.
class CtlProcess
{
public:
    CtlProcess(const QStringList &arguments, const QProcessEnvironment &environment);
    ~CtlProcess();

    /// Waits until its output holds the text, a minute at most; whether it does.
    bool says(const QByteArray &text);
    bool complains(const QByteArray &text);
    /// Sends the signal and returns how it ended; -1: by the signal.
    int end(int signal);

    QByteArray output();
    qint64 processId() const
    {
        return m_process.processId();
    }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace SessionDeck
