// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"

namespace SessionDeck {

/// Prints "sessiondeckctl: message" to standard error, made harmless.
void complain(const QString &message);
/// The same for an Error; returns the exit code that belongs to it. A conflict names both
/// sides.
ExitCode complain(const Error &error);

/// The same, but what was stopped by Ctrl+C or a signal is said in these words: what holds, and how to go on.
ExitCode complainOfEnd(const Error &error, const QString &interrupted);

/// For what was stopped before it began to change anything.
QString nothingChanged();

} // namespace SessionDeck
