// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <chrono>

namespace SessionDeck {

/// How much the vault keeps; zero: without limit. Kept in the vault itself, so that all programs that share
/// it agree.
struct RetentionLimits
{
    std::chrono::days age{90};
    qint64 versionsPerSession = 500;
    qint64 totalBytes = qint64(2) * 1024 * 1024 * 1024; ///< Of packed contents.

    friend bool operator==(const RetentionLimits &, const RetentionLimits &) = default;
};

/// What one limit has made the vault forget, ever.
struct DroppedVersions
{
    QString reason = {}; ///< "age", "count" or "size".
    qint64 versions = 0;
    qint64 bytes = 0; ///< Packed.
    Timestamp last = {}; ///< When it did so last.
};

/// What the vault holds.
struct VaultUsage
{
    qint64 versions = 0;
    qint64 packedBytes = 0;
    Timestamp oldest = {};
    std::vector<DroppedVersions> dropped = {};
};

Result<RetentionLimits> retentionLimits(Vault &vault);
/// Invalid: negative. They count from the next tidy() on.
Result<void> setRetentionLimits(Vault &vault, const RetentionLimits &limits);
Result<VaultUsage> vaultUsage(Vault &vault);

/// A number that the vault keeps about itself (FORMAT.md); `otherwise` if it has none of the name.
Result<qint64> vaultFigure(Vault &vault, const char *name, qint64 otherwise);

} // namespace SessionDeck
