// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <stop_token>

namespace SessionDeck {

class Output;
struct Command;

/// An option of a command. value is the name of its argument in the help; null: a flag.
struct OptionSpec
{
    const char *name;
    const char *value;
    const char *summary;
};

/// What a command gets to work with.
struct Context
{
    const Command &command;
    QStringList arguments; ///< Behind the command's name, options taken out; their number has been checked.
    QHash<QString, QStringList> options; ///< Values by name; a flag that was given has an empty list.
    Output &out;
    std::stop_token stop; ///< Asks to stop after Ctrl+C.

    bool has(const char *option) const;
    /// The last value of the option; empty if it was not given.
    QString value(const char *option) const;
    QStringList values(const char *option) const;
};

/// One command of the program: its texts (to translate in context Ctl) and its function.
struct Command
{
    const char *name;
    const char *synopsis; ///< What follows the name.
    const char *summary; ///< One line for the list of commands.
    const char *help; ///< Paragraphs for `help NAME`.
    std::span<const OptionSpec> options;
    int fewestArguments;
    int mostArguments; ///< -1: any number.
    ExitCode (*run)(Context &context);
};

/// All commands, in the order of the help.
std::span<const Command *const> commands();

/// The options that every command understands.
std::span<const OptionSpec> commonOptions();

} // namespace SessionDeck
