// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace SessionDeck {

/// What is measured of a store: the calls of its contract, opening it, and the sampler's probe.
enum class Operation { Open, Scan, Load, Raw, Write, Append, Remove, SetExpiry, Statistics, Watch, Probe };
inline constexpr int operationCount = int(Operation::Probe) + 1;

/// Stable lower-case English name ("set_expiry"): of the operation in samples, history and rules.
QByteArray operationName(Operation operation);

/// How an operation ended.
enum class OperationOutcome {
    Done,
    Refused, ///< An answer, though not the one that was hoped for: not found, conflict, not allowed here.
    Failed, ///< The store or its medium did not do its work.
};

OperationOutcome outcomeOf(ErrorCode code);

template <typename Value> OperationOutcome outcomeOf(const Result<Value> &result)
{
    return result ? OperationOutcome::Done : outcomeOf(result.error().code);
}

} // namespace SessionDeck
