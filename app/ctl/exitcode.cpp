// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exitcode.h"

namespace SessionDeck {

ExitCode exitCodeOf(ErrorCode code)
{
    struct Entry
    {
        ErrorCode code;
        ExitCode exit;
    };
    static constexpr Entry special[] = {
        {ErrorCode::Conflict, ExitCode::Conflict},
        {ErrorCode::Unreachable, ExitCode::Unreachable},
        {ErrorCode::Unauthorized, ExitCode::Unreachable},
        {ErrorCode::Corrupt, ExitCode::Damaged},
        {ErrorCode::Invalid, ExitCode::Usage},
    };
    for (const Entry &entry : special) {
        if (entry.code == code)
            return entry.exit;
    }
    return ExitCode::Failed;
}

} // namespace SessionDeck
