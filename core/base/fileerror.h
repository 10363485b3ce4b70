// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace SessionDeck {

/// The Error for a failed system call on a file: code and advice follow from errno, place is the path.
Error fileError(int number, const QString &path);

} // namespace SessionDeck
