// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace SessionDeck {

/// What the command line asks of the window.
struct Arguments
{
    QStringList stores = {}; ///< URIs and paths; empty: those of the last run.
    bool demo = false; ///< Open a demo workspace.
};

/// Reads the command line; prints and exits for --help, --version and mistakes.
Arguments readArguments(const QCoreApplication &application);

} // namespace SessionDeck
