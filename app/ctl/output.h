// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"

#include <QByteArray>
#include <QString>

namespace SessionDeck {

enum class Emphasis { None, Strong, Dim, Alarm };

/// Where a command prints to: results to standard output, everything else to standard error. Knows whether
/// these are terminals. Used by one thread.
class Output
{
public:
    explicit Output(bool json);

    bool isJson() const
    {
        return m_json;
    }
    bool isTerminal() const
    {
        return m_terminal;
    }
    /// Columns of the terminal; 0: not a terminal, so nothing is to be cut.
    int columns() const
    {
        return m_columns;
    }
    /// False once nobody reads the results any more, or they cannot be written: time to stop.
    bool isOpen() const
    {
        return m_failure == 0;
    }

    /// Writes bytes of a result as they are.
    void write(QByteArrayView bytes);
    /// Writes one JSON object and ends the line; on a terminal with control characters escaped.
    void jsonLine(const QByteArray &object);
    /// Writes a line for people; the text has to be harmless().
    void line(const QString &text);
    void flush();
    /// The text, coloured if the output is a terminal and NO_COLOR does not forbid it.
    QString painted(const QString &text, Emphasis emphasis) const;

    /// Flushes. A pipe that was closed early is no failure, a full disk is.
    ExitCode finished(ExitCode code);

private:
    bool m_json = false;
    bool m_terminal = false;
    bool m_colours = false;
    int m_columns = 0;
    int m_failure = 0; // errno of the first write that failed
};

} // namespace SessionDeck
