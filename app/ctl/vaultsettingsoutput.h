// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultusage.h"

namespace SessionDeck {

class Output;

/// What the vault keeps and holds.
struct VaultSettings
{
    RetentionLimits limits = {};
    VaultUsage usage = {};
    qint64 beyond = 0; ///< Versions that planned limits would make it forget.
};

enum class SettingsShown { Set, Planned };
void printSettings(Output &out, const VaultSettings &settings, SettingsShown shown);

} // namespace SessionDeck
