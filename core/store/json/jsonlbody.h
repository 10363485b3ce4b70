// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/jsonlrecord.h"
#include "core/store/json/linelayout.h"

namespace SessionDeck {

/// Where the messages of a file of the layout jsonl end, and what a killed writer left behind them.
struct JsonlBody
{
    size_t messages = 0; ///< Message lines, damaged ones among them: lines [1, messages + 1) of the text.
    qsizetype tornAt = -1; ///< First byte of what is torn; -1 if nothing is.
};

/// Torn is a last line without line feed that is no complete message, and an append of several messages whose
/// last is missing.
JsonlBody findJsonlBody(const LineText &text);

/// Why a torn end is shown as damage.
Error tornEnd(qsizetype at);

} // namespace SessionDeck
