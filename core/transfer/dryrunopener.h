// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/transfer/dryrunchange.h"

namespace SessionDeck {

/// Opens stores that are to be changed as a DryRunStore: what is there for reading, and where nothing is yet
/// and AccessMode::Create asks for it, an empty one in a temporary folder that can do what the one could that
/// would be made. The location is that of the place in any case. Those for reading are opened as they are.
/// `opener`: opens what is there.
StoreOpener dryRunOpener(DryRunSink sink, StoreOpener opener = openStore);

} // namespace SessionDeck
