// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/version.h"

namespace SessionDeck {

/// What followed a version, in a word or two for people: "saved", "deleted", "bulk delete", "another
/// program".
QString changeText(const Version &version);

} // namespace SessionDeck
