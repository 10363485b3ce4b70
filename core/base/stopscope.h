// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <stop_token>

namespace SessionDeck {

/// Lets all changes that this thread makes while the object lives be stopped before they take effect: a batch
/// that takes seconds because it goes through all that a store holds asks on its way, and ends as Cancelled
/// with nothing changed.
///
///     const StopScope scope(stop);
///     store.removeMany(requests);
///
/// Scopes nest; the inner one counts. Without one nothing is stopped.
class StopScope
{
public:
    explicit StopScope(std::stop_token stop);
    ~StopScope();
    Q_DISABLE_COPY_MOVE(StopScope)

    /// Of this thread now.
    static std::stop_token token();
    /// Cancelled once it was asked to stop.
    static Result<void> check();

private:
    std::stop_token m_stop;
    const StopScope *m_outer;
};

} // namespace SessionDeck
