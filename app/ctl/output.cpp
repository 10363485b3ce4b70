// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/terminaltext.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

int terminalColumns()
{
    constexpr int usual = 80;
    winsize size = {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return size.ws_col;
}

} // namespace

Output::Output(bool json)
    : m_json(json), m_terminal(isatty(STDOUT_FILENO) != 0), m_columns(m_terminal ? terminalColumns() : 0)
{
    const bool dumb = qEnvironmentVariable("TERM") == u"dumb";
    m_colours = m_terminal && !dumb && qEnvironmentVariableIsEmpty("NO_COLOR");
}

void Output::write(QByteArrayView bytes)
{
    if (!isOpen() || bytes.isEmpty())
        return;
    if (std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        m_failure = errno;
}

void Output::jsonLine(const QByteArray &object)
{
    write(m_terminal ? harmlessJson(object) : object);
    write("\n");
}

void Output::line(const QString &text)
{
    write(text.toUtf8());
    write("\n");
}

void Output::flush()
{
    if (isOpen() && std::fflush(stdout) != 0)
        m_failure = errno;
}

QString Output::painted(const QString &text, Emphasis emphasis) const
{
    static constexpr const char *codes[] = {"0", "1", "2", "31"};
    if (!m_colours || emphasis == Emphasis::None)
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1StringView(codes[int(emphasis)]), text);
}

ExitCode Output::finished(ExitCode code)
{
    flush();
    if (isOpen() || m_failure == EPIPE)
        return code;
    complain(
        Ctl::tr("The results could not be written: %1").arg(QString::fromLocal8Bit(strerror(m_failure))));
    return combined(code, ExitCode::Failed);
}

} // namespace SessionDeck
