// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/healthfinding.h"

namespace SessionDeck {

namespace {

struct FindingFacts
{
    const char *name;
    FindingSeverity severity;
};

// In the order of FindingKind.
constexpr FindingFacts findingFacts[] = {
    {"store-unreadable", FindingSeverity::Damage},
    {"file-damaged", FindingSeverity::Damage},
    {"damaged", FindingSeverity::Damage},
    {"torn-end", FindingSeverity::Damage},
    {"unreadable-fields", FindingSeverity::Damage},
    {"wrong-count", FindingSeverity::Damage},
    {"drifted-count", FindingSeverity::Notice},
    {"orphan", FindingSeverity::Damage},
    {"ghost", FindingSeverity::Damage},
    {"uneven-expiry", FindingSeverity::Damage},
    {"repeated-message-id", FindingSeverity::Notice},
    {"wrong-times", FindingSeverity::Notice},
};

} // namespace

const char *findingName(FindingKind kind)
{
    return findingFacts[size_t(kind)].name;
}

FindingSeverity findingSeverity(FindingKind kind)
{
    return findingFacts[size_t(kind)].severity;
}

} // namespace SessionDeck
