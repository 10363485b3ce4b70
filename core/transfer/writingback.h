// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/vault/rebuilding.h"

namespace SessionDeck {

/// What puts a version back into the store that it was kept of, under its own id.
struct WriteBack
{
    WriteRequest request = {};
    bool bytesOnly = false; ///< It was damaged: its fields are not all of it.
};

/// The expiry that a version gets back: none if its time has come meanwhile, or it would be gone again.
Timestamp dueExpiry(Timestamp kept);

/// The stored bytes where the version has them and the store takes them, so that the session is exactly what
/// it was; else its fields. Corrupt: it was damaged, or only the entry of an index, and cannot be put back.
Result<WriteBack> writeBackOf(RebuiltSession version, const Capabilities &store, const Expect &expect);

/// SessionStore::writeMany(). Bytes that turn out not to be of this layout, because the place is another
/// store by now, give way to the fields.
std::vector<Result<Revision>> writeBackMany(SessionStore &store, std::vector<WriteBack> all);

} // namespace SessionDeck
