// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace SessionDeck {

/// Delivers events until it is asked to stop, or QCoreApplication::exit() is called; returns its code.
int deliverEvents(const std::stop_token &stop);

} // namespace SessionDeck
