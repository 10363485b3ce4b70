// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storemaker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace SessionDeck;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Makes a store of made-up sessions, for trying and measuring.\n"
        "Example: sessiondeck-makestore 'sqlite:/tmp/million.db?layout=multichat' 1000000 0");
    parser.addHelpOption();
    parser.addPositionalArgument("uri", "Where, with its layout; nothing may be there yet.");
    parser.addPositionalArgument("sessions", "How many sessions.");
    parser.addPositionalArgument("messages", "How many messages in each of them.");
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 3)
        parser.showHelp(2);
    Result<ParsedLocation> parsed = parseLocation(arguments[0]);
    const Result<void> made = parsed
        ? makeStore(parsed->location,
                    {.sessions = arguments[1].toLongLong(), .messages = arguments[2].toLongLong()})
        : fail(parsed.error());
    if (made)
        return 0;
    QTextStream(stderr) << describe(made.error()) << Qt::endl;
    return 1;
}
