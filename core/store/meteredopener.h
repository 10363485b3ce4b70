// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/operationrecorders.h"
#include "core/store/asyncstore.h"

namespace SessionDeck {

/// Opens as `inner` does, and records the opening and every call on what was opened.
StoreOpener meteredOpener(std::shared_ptr<OperationRecorders> recorders, StoreOpener inner = openStore);

} // namespace SessionDeck
