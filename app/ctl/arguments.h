// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"

namespace SessionDeck {

/// What the words of the command line ask for.
struct Request
{
    enum class Kind { Run, Help, Version };
    Kind kind = Kind::Run;
    const Command *command = nullptr; ///< Null only for Version and for the overall Help.
    QStringList arguments = {};
    QHash<QString, QStringList> options = {};
};

/// Reads the words, the program's name first. Invalid: a message that repeats no password.
Result<Request> parseArguments(const QStringList &words);

} // namespace SessionDeck
