// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/jsonlayouts.h"

namespace SessionDeck {

/// JsonLayout::detect for the layout jsonl.
std::optional<QString> detectJsonl(const JsonPlace &place);

} // namespace SessionDeck
