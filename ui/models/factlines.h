// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"

namespace SessionDeck {

/// Something that a store says of itself, for people.
struct FactLine
{
    QString label = {};
    QString value = {}; ///< Hostile.

    friend bool operator==(const FactLine &, const FactLine &) = default;
};

/// What a sample knows in words, and the figures that are settings rather than measures: journal mode,
/// schema, eviction policy, memory limit, state of the last save.
std::vector<FactLine> factLines(const Sample &sample, Timestamp now);

} // namespace SessionDeck
