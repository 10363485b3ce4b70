// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

namespace SessionDeck {

/// A session that is to be in its store under another id.
struct TwinRequest
{
    QString from = {};
    QString to = {};
};

/// Writes a copy of the session beside it. Its messages keep their ids unless these are unique in the whole
/// store (each message has to have one); then the copies get new ones. NotFound; Conflict: there is a session
/// of that id already; Corrupt: a damaged session would be copied without its unreadable parts; and what
/// write() says.
Result<Revision> duplicateSession(SessionStore &store, const TwinRequest &request);

/// Gives the session another id: in one step where the store can do that; else as a copy under the new id,
/// after which the old one is taken out, if nobody changed it meanwhile; else the copy goes again. Errors as
/// above.
Result<Revision> renameSession(SessionStore &store, const TwinRequest &request);

} // namespace SessionDeck
