// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"

namespace SessionDeck {

/// A JSON text on one line: white space between the tokens is taken out, nothing else changes. A text that is
/// no JSON (which no store should hand out) becomes a JSON string of itself. Empty stays empty.
QByteArray compactJson(const JsonText &json);

} // namespace SessionDeck
