// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

#include <functional>
#include <stop_token>

namespace SessionDeck {

/// Where a driver puts what it salvages.
struct SalvageSink
{
    /// A session, as much of it as could be read. An Error ends the salvage.
    std::function<Result<void>(Session session)> session = {};
    /// Something that could not be read, with its place.
    std::function<void(const Error &)> lost = {};
    /// A session of which something is missing; it is handed on all the same.
    std::function<void(const Error &)> lacking = {};
    std::stop_token stop = {};
};

} // namespace SessionDeck
