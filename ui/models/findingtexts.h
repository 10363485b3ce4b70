// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/healthfinding.h"

#include <QCoreApplication>

namespace SessionDeck {

/// The translation context of what is said about the health of stores.
struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

/// What is wrong, in a word or two: "torn end", "ghost".
QString findingText(FindingKind kind);

/// The message without the place, which is shown beside it.
QString findingMessage(const HealthFinding &finding);

/// "damage" or "notice".
QString severityText(FindingSeverity severity);

} // namespace SessionDeck
