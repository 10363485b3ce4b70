// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"
#include "core/catalog/catalogview.h"
#include "core/store/scan.h"

#include <optional>

namespace SessionDeck {

/// What the options of `list` ask for.
struct ListRequest
{
    ScanDepth depth = ScanDepth::Complete;
    qint64 limit = -1; ///< -1: no limit.
    SessionQuery query = {};
    std::optional<ViewSpec> sorted = {}; ///< None: in the order of the store, while it is read.
};

/// Invalid: an option that is not understood.
Result<ListRequest> listRequest(const Context &context);

} // namespace SessionDeck
