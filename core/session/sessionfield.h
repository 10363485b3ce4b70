// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <span>

namespace SessionDeck {

/// A field of a message that is no JSON, for code that treats all of them alike.
struct MessageField
{
    const char *name; ///< As in FieldChange.
    QString (*text)(const Message &);
    void (*copy)(Message &to, const Message &from);
};

/// id, parent, sender, recipient, role, content and timestamp; not the ordinal, which is a place.
std::span<const MessageField> messageFields();

/// A field of a session's header that is no JSON.
struct HeaderField
{
    const char *name;
    QString (*text)(const Session &); ///< Participants: one on each line.
    void (*copy)(Session &to, const Session &from);
};

/// id, title, participants, created_at, last_activity and expires_at.
std::span<const HeaderField> headerFields();

/// Whether two messages say the same; their places do not count.
bool isSameMessage(const Message &a, const Message &b);

} // namespace SessionDeck
