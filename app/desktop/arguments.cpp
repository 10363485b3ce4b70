// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace SessionDeck {

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Arguments",
                                    "Shows sessions of agents and people, live, from JSON files, "
                                    "SQLite databases and Redis."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("store"),
        QCoreApplication::translate("Arguments",
                                    "Stores to open, as URIs or paths, instead of those of the last "
                                    "run."),
        QStringLiteral("[store...]"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("Arguments",
                                    "Open temporary stores in which simulated agents "
                                    "talk."));
    parser.addOption(demo);
    parser.process(application);
    return {.stores = parser.positionalArguments(), .demo = parser.isSet(demo)};
}

} // namespace SessionDeck
