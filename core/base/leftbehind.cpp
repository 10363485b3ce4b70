// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/leftbehind.h"

#include <atomic>

namespace SessionDeck {

namespace {

std::atomic<bool> leftBehind = false;

} // namespace

void noteLeftBehind()
{
    leftBehind = true;
}

bool isAnyLeftBehind()
{
    return leftBehind;
}

} // namespace SessionDeck
