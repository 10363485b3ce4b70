// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/store/openstore.h"
#include "core/transfer/sessionselection.h"

namespace SessionDeck {

/// The two stores that a command works between, as its first two arguments name them.
struct TransferEnds
{
    OpenedStore source = {};
    OpenedStore target = {};
};

/// How they are opened.
struct EndModes
{
    AccessMode source = AccessMode::ReadOnly;
    enum class Target {
        Existing, ///< For reading.
        Writable, ///< It is made if there is nothing yet and its location names its kind.
    } target
        = Target::Existing;
};

/// Opens both. Invalid: they are one and the same place.
Result<TransferEnds> openEnds(Context &context, const EndModes &modes);

/// The sessions of the store that the command means: the ids behind its first `skipped` arguments, and
/// --filter. Ids that are not there are named on standard error. Invalid: a filter that is not understood.
Result<SessionSelection> selectFor(Context &context, SessionStore &store, qsizetype skipped);

} // namespace SessionDeck
