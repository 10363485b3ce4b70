// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/help.h"

#include "app/ctl/command.h"
#include "app/ctl/ctltext.h"

namespace SessionDeck {

namespace {

constexpr const char *introduction = QT_TRANSLATE_NOOP(
    "Ctl",
    "Shows and changes the sessions of agents and people in JSON files, SQLite databases and Redis.\n"
    "Usage: sessiondeckctl COMMAND [URI] [...]\n"
    "       sessiondeckctl help [COMMAND]");

constexpr const char *background = QT_TRANSLATE_NOOP(
    "Ctl",
    "Stores\n"
    "  A store is named by a path, whose content then tells what it is, or by a URI:\n"
    "    json:/path/to/folder           sqlite:/path/to/file.db\n"
    "    redis://user@host:6379/0?prefix=app:           rediss:// (TLS)\n"
    "    redis+unix:///run/redis.sock?db=0\n"
    "  A layout can be added (?layout=multichat); without it the content decides. Special characters in a\n"
    "  URI are percent-encoded. With rediss:// the server's certificate must be made out to the host and\n"
    "  signed by an authority of this system, or by your own one, named in SSL_CERT_FILE.\n"
    "\n"
    "Passwords\n"
    "  Taken from the environment variable SESSIONDECK_PASSWORD; else, when the server asks for one, from\n"
    "  the desktop's keychain, or from the terminal. One in the URI works and is wiped from the list of\n"
    "  processes at once, but stays in the history of the shell: the other ways are better.\n"
    "\n"
    "Exit codes\n"
    "  0  done\n"
    "  1  failed\n"
    "  2  the command line is wrong\n"
    "  3  conflict: the session is not in the expected state\n"
    "  4  unreachable, or not authorised\n"
    "  5  damaged data was found; what could be read was printed\n"
    "\n"
    "Examples\n"
    "  sessiondeckctl list ~/chat --sort messages:desc --limit 10\n"
    "  sessiondeckctl show --json sqlite:/srv/chat.db agent-coordination-000\n"
    "  sessiondeckctl show --json ~/chat ID | sessiondeckctl put sqlite:/tmp/copy.db -");

QString optionLines(std::span<const OptionSpec> options)
{
    constexpr int column = 24;
    QString lines;
    for (const OptionSpec &option : options) {
        QString name = QStringLiteral("  --") + QString::fromLatin1(option.name);
        if (option.value)
            name += u' ' + QString::fromLatin1(option.value);
        lines += name.leftJustified(column) + Ctl::tr(option.summary) + u'\n';
    }
    return lines;
}

QString commandLines()
{
    constexpr int column = 10;
    QString lines;
    for (const Command *command : commands())
        lines += u"  " + QString::fromLatin1(command->name).leftJustified(column) + Ctl::tr(command->summary)
            + u'\n';
    return lines;
}

} // namespace

QString overallHelp()
{
    return Ctl::tr(introduction) + u"\n\n" + Ctl::tr("Commands") + u'\n' + commandLines() + u'\n'
        + Ctl::tr("Options of every command") + u'\n' + optionLines(commonOptions()) + u'\n'
        + Ctl::tr(background) + u'\n';
}

QString commandHelp(const Command &command)
{
    QString text = Ctl::tr("Usage: sessiondeckctl %1 %2")
                       .arg(QString::fromLatin1(command.name), Ctl::tr(command.synopsis))
        + u"\n\n" + Ctl::tr(command.help) + u"\n\n";
    if (!command.options.empty())
        text += Ctl::tr("Options") + u'\n' + optionLines(command.options) + u'\n';
    return text + Ctl::tr("Options of every command") + u'\n' + optionLines(commonOptions());
}

} // namespace SessionDeck
