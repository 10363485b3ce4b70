// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogoverview.h"
#include "core/metrics/sample.h"
#include "ui/panels/rankingcard.h"

namespace SessionDeck {

/// The lines of the lists on page Monitor.
std::vector<RankedLine> largestLines(const std::vector<TopSession> &sessions);
std::vector<RankedLine> growingLines(const std::vector<TopSession> &sessions);
std::vector<RankedLine> slowLines(const std::vector<SlowWork> &slow);
/// What the store says of itself.
std::vector<RankedLine> factRows(const Sample &sample);

} // namespace SessionDeck
