// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"
#include "core/session/session.h"

namespace SessionDeck {

/// Whose edits: a store's canonical URI, which holds no password, and the id that the session has there.
struct DraftKey
{
    QString store = {};
    QString session = {};

    friend bool operator==(const DraftKey &, const DraftKey &) = default;
    friend size_t qHash(const DraftKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.store, key.session);
    }
};

/// Edits of a session that are not saved yet: what they started from and what they lead to.
struct Draft
{
    Revision revision = {}; ///< Of the base.
    Session base = {};
    Session mine = {};
};

} // namespace SessionDeck
