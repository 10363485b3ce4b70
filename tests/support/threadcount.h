// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace SessionDeck {

/// How many threads this process has now: whether one was left behind.
qsizetype threadCount();

} // namespace SessionDeck
