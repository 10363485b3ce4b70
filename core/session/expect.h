// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"

namespace SessionDeck {

/// What the caller believes about the session it is about to change. Stores check it inside the write and
/// answer ErrorCode::Conflict, with both revisions in the Error, if it does not hold.
struct Expect
{
    enum class Kind {
        Anything, ///< Whatever is there, also nothing.
        Absent, ///< No session of this id.
        Revision, ///< Exactly the state that `revision` names.
    };
    Kind kind = Kind::Anything;
    Revision revision = {};

    static Expect anything()
    {
        return {};
    }
    static Expect absent()
    {
        return {.kind = Kind::Absent};
    }
    static Expect at(Revision state)
    {
        return {.kind = Kind::Revision, .revision = std::move(state)};
    }
};

} // namespace SessionDeck
