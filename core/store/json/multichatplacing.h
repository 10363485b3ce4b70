// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

#include <optional>

namespace SessionDeck {

/// A message as a save wants it in messages.json.
struct MultichatElement
{
    std::optional<qsizetype> stored = {}; ///< Its element there; nothing: it is new.
    Timestamp time = {};
    QByteArray text = {};
};

/// Puts the messages of a session, in the order in which they are to be shown, to their places. What is
/// stored stays where it is, and what is new comes where it would stand if the origin had written it at its
/// time: so what was taken out and comes back finds its old place. Only where the origin would show them in
/// another order then are the session's places filled anew. entry is null for a new session.
ContainerEdit placeMultichatMessages(const DocumentIndex &index, const DocumentEntry *entry,
                                     const std::vector<MultichatElement> &wanted);

/// The same for a new record of sessions.json, which stands where its creation says; at the end if it says
/// nothing.
ContainerEdit::Insertion placeMultichatRecord(const DocumentIndex &index, Timestamp created,
                                              const QByteArray &text);

} // namespace SessionDeck
