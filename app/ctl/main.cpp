// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/help.h"
#include "app/ctl/interrupts.h"
#include "app/ctl/output.h"
#include "app/ctl/passwordmask.h"
#include "core/base/translations.h"

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

using namespace SessionDeck;

namespace {

// Everything here is UTF-8. A plain C locale, as in cron jobs, would make Qt complain on standard error and
// the C library know no widths of characters.
void useUtf8()
{
    setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    setenv("LC_ALL", "C.UTF-8", 1);
    setlocale(LC_CTYPE, "C.UTF-8");
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

ExitCode misused(const Error &error)
{
    complain(error.message);
    complain(Ctl::tr("\"sessiondeckctl help\" explains the commands."));
    return ExitCode::Usage;
}

ExitCode answer(const Request &request, std::stop_token stop)
{
    Output out(request.options.contains(QStringLiteral("json")));
    if (request.kind == Request::Kind::Version) {
        out.line(QStringLiteral("sessiondeckctl " SESSIONDECK_VERSION));
        return out.finished(ExitCode::Done);
    }
    if (request.kind == Request::Kind::Help) {
        out.write((request.command ? commandHelp(*request.command) : overallHelp()).toUtf8());
        return out.finished(ExitCode::Done);
    }
    Context context{.command = *request.command,
                    .arguments = request.arguments,
                    .options = request.options,
                    .out = out,
                    .stop = std::move(stop)};
    return out.finished(request.command->run(context));
}

} // namespace

int main(int argc, char *argv[])
{
    useUtf8();
    const QStringList words = wordsOf(argc, argv);
    maskPasswords(argc, argv);
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away shows as a failed write
    const Interrupts interrupts;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sessiondeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SESSIONDECK_VERSION));
    installTranslations(application);
    const Result<Request> request = parseArguments(words);
    return int(request ? answer(*request, interrupts.token()) : misused(request.error()));
}
