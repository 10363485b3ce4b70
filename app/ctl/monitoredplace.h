// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/metrics/monitor.h"

namespace SessionDeck {

/// What to give to a Monitor for a place (see reachFor()), with --interval and a source of changes.
Result<MonitoredStore> monitoredFor(Context &context, const QString &place);

} // namespace SessionDeck
