// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/session/expect.h"

namespace SessionDeck {

/// The option --expect, for the commands that have it.
inline constexpr OptionSpec expectOption
    = {"expect", "REVISION",
       QT_TRANSLATE_NOOP("Ctl",
                         "Only if the session is in this state, as \"show\" prints it; else exit code 3.")};

/// What --expect asks for; anything if it was not given.
Expect expectationOf(const Context &context);

/// Prints what a change led to: {"id","revision"}, or a line for people. Nothing with --dry-run: the store
/// has told what it would lead to.
void printRevision(const Context &context, const QString &id, const Revision &revision);

} // namespace SessionDeck
