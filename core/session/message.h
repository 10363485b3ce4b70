// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/timestamp.h"

#include <QString>

namespace SessionDeck {

/// One message of a session. Text that a layout does not store is empty.
struct Message
{
    QString id = {}; ///< Empty where the layout has none; unique in its session otherwise (hostile data: not
                     ///< surely).
    qint64 ordinal = 0; ///< Zero-based place in the conversation that was loaded.
    QString parent = {}; ///< Id of the message it follows, in tree layouts only.
    QString sender = {};
    QString recipient = {};
    QString role = {}; ///< "user", "assistant", "system", "tool", ... as stored.
    QString content = {}; ///< The text, as it was written; never markup.
    Timestamp timestamp = {};
    JsonText extra
        = {}; ///< An object of everything else that its record held, byte for byte; empty if nothing.

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace SessionDeck
