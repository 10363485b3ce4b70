// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/subject.h"

namespace SessionDeck {

/// Commands for Medium::apply() that put something into a store of the current subject's layout as other
/// programs would, or a broken disk. "@" stands for the id of the sample session 2. Empty where the layout
/// knows no such thing.
struct OwnerData
{
    const char *subject;
    /// A store with the session "owned", written in a way that SessionDeck would not choose. One message's
    /// text is ownedText.
    std::vector<QByteArrayList> owned = {};
    /// Destroys a record of the sample session 2, which is there.
    std::vector<QByteArrayList> damage = {};
    /// Adds a message with the text "nobody's" to a session "lost" that has no record.
    std::vector<QByteArrayList> orphan = {};
};

inline constexpr char ownedText[] = "w0rd-as-it-was";

const OwnerData &ownerData();

} // namespace SessionDeck
