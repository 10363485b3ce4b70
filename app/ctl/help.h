// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

struct Command;

/// What `--help` prints: the program, its commands, URIs, passwords, exit codes.
QString overallHelp();
/// What `COMMAND --help` prints.
QString commandHelp(const Command &command);

} // namespace SessionDeck
