// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/session/session.h"

namespace SessionDeck {

struct DiffSides
{
    Session before = {};
    Session after = {};
};

/// Prints how the sides differ: lines for people, or a JSON object for each field.
void printDiff(Output &out, const DiffSides &sides);

} // namespace SessionDeck
