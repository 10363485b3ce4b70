// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertrule.h"
#include "core/metrics/metricshistory.h"

namespace SessionDeck {

/// When a rule would have been raised, and until when; still raised at the end: the end of the request.
struct AlertPeriod
{
    Timestamp from = {};
    Timestamp to = {};
    double worst = 0; ///< In the rule's base unit.
};

struct PreviewRequest
{
    AlertRule rule = {};
    QString store = {}; ///< storeKey().
    Timestamp from = {};
    Timestamp to = {};
};

/// Runs the rule over what was recorded, at most some thousand points: where those are coarse, the worst of
/// each counts.
Result<std::vector<AlertPeriod>> previewAlert(MetricsHistory &history, const PreviewRequest &request,
                                              std::stop_token stop = {});

} // namespace SessionDeck
