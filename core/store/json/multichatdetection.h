// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/jsonlayouts.h"

namespace SessionDeck {

/// JsonLayout::detect for the layout multichat.
std::optional<QString> detectMultichat(const JsonPlace &place);

} // namespace SessionDeck
