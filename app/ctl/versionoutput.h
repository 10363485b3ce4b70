// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/vault/version.h"

#include <vector>

namespace SessionDeck {

/// Prints versions: a line of JSON each, or a table. `ofMany`: of several sessions, so that each is named.
enum class VersionRows { OfOne, OfMany };
void printVersions(Output &out, const std::vector<Version> &versions, VersionRows rows);

} // namespace SessionDeck
