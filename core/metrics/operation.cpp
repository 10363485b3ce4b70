// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/operation.h"

#include <algorithm>
#include <iterator>

namespace SessionDeck {

QByteArray operationName(Operation operation)
{
    static constexpr const char *names[operationCount]
        = {"open",   "scan",       "load",       "raw",   "write", "append",
           "remove", "set_expiry", "statistics", "watch", "probe"};
    return names[int(operation)];
}

OperationOutcome outcomeOf(ErrorCode code)
{
    static constexpr ErrorCode failures[]
        = {ErrorCode::Corrupt,      ErrorCode::Locked,  ErrorCode::Unreachable,
           ErrorCode::Unauthorized, ErrorCode::NoSpace, ErrorCode::Io};
    return std::ranges::find(failures, code) == std::end(failures) ? OperationOutcome::Refused
                                                                   : OperationOutcome::Failed;
}

} // namespace SessionDeck
