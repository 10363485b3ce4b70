// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/transfer/restoring.h"

namespace SessionDeck {

/// Prints what becomes of a version: of a dry run without a revision.
void printRestored(Output &out, const Version &version, const RestorePlan &plan, const Revision &revision);

/// Names both sides of a conflict on standard error; exit code Conflict.
ExitCode complainOfConflict(const Version &version, const RestorePlan &plan);

} // namespace SessionDeck
