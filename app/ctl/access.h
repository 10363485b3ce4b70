// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/dryrun.h"
#include "core/metrics/samplingpace.h"
#include "core/store/openstore.h"

namespace SessionDeck {

/// Opens the store that the command's first argument names. The password comes from the URI, the environment
/// variable SESSIONDECK_PASSWORD, or, if the store then asks for one, from the keychain or the terminal.
/// ReadOnly if the mode is not, and --readonly was given. What is changed through the store is kept in the
/// vault first. With --dry-run a store to change is a DryRunStore, which prints what would be done; nothing
/// is made or changed then.
Result<OpenedStore> openFor(Context &context, AccessMode mode);

/// The same for the argument at `index`.
Result<OpenedStore> openArgument(Context &context, qsizetype index, AccessMode mode);

/// Looks what is at the place that the first argument names; passwords as above.
Result<std::vector<Detection>> detectFor(Context &context);

/// The place that a URI, a path or the name of a store in the window means, and how the window looks at it.
struct NamedPlace
{
    ParsedLocation parsed = {};
    SamplingPace pace = {};
};
Result<NamedPlace> placeNamed(const QString &place);

/// A place and how to open it again and again, from a URI, a path, or the name of a saved store.
struct ReachedPlace
{
    StoreLocation asked = {}; ///< By which it is known; see storeKey().
    StoreLocation location = {}; ///< With the layout that was found.
    OpenOptions options = {};
    SamplingPace pace = {};
};

/// Opens the place once for reading, to learn its layout and which password is wanted. What cannot be reached
/// now may be reached later and is no error; what is no store is.
Result<ReachedPlace> reachFor(Context &context, const QString &place);

/// Where a session may be created, as the argument at `index` says: Create if the location names its kind,
/// else ReadWrite, because a path alone does not say which kind of store to make.
Result<OpenedStore> openOrMakeFor(Context &context, qsizetype index = 0);

/// What --dry-run prints of the changes of a store.
enum class DryRunTold { Each, None };

/// A store that is named elsewhere.
Result<OpenedStore> openAt(Context &context, const ParsedLocation &place, AccessMode mode,
                           DryRunTold told = DryRunTold::Each);

} // namespace SessionDeck
