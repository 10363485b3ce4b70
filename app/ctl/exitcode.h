// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace SessionDeck {

/// What the program tells its caller; part of its interface.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Conflict = 3, ///< The session is not in the expected state.
    Unreachable = 4, ///< No connection, or credentials that are missing or refused.
    Damaged = 5, ///< Damaged data was found; what could be read was printed.
};

ExitCode exitCodeOf(ErrorCode code);

/// The code for two results of one run: the first that is not Done.
inline ExitCode combined(ExitCode first, ExitCode second)
{
    return first == ExitCode::Done ? second : first;
}

} // namespace SessionDeck
