// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/store/capabilities.h"
#include "core/store/openoptions.h"

namespace SessionDeck {

/// What is left of a layout's capabilities in an access mode, and in a folder that perhaps may not be
/// written.
Capabilities allowedCapabilities(Capabilities capabilities, AccessMode mode, const QString &folder = {});

/// The error with the file in front of its place ("byte N").
Error atPlace(Error error, const QString &path);

/// The folder of a store; Create makes it, with the folders above it. NotFound, Unauthorized, Io.
Result<Folder> openStoreFolder(const QString &path, AccessMode mode);

} // namespace SessionDeck
