// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"

namespace SessionDeck {

/// A value that two sessions, or two messages, do not have alike.
struct FieldChange
{
    QString field
        = {}; ///< Stable English name, as `show --json` spells it: "title", "content", "metadata", …
    JsonPath path = {}; ///< Inside metadata and extra; empty: the field as a whole.
    QString before = {}; ///< Plain text; JSON text of metadata and extra; empty: not there.
    QString after = {};
    bool isSpelling = false; ///< JSON that says the same with other bytes (white space, order, escapes).
};

} // namespace SessionDeck
