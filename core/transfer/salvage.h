// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

#include <functional>

namespace SessionDeck {

struct SalvageTally
{
    qint64 sessions = 0; ///< That are in the target now.
    qint64 messages = 0; ///< Theirs.
    qint64 incomplete = 0; ///< Of these sessions, those of which something is missing.
    qint64 lost = 0; ///< Places that could not be read, each told to SalvageRequest::lost.
    qint64 refused = 0; ///< Sessions that the target did not take, each told as well.
};

struct SalvageRequest
{
    StoreLocation source = {}; ///< Driver and layout may be left to detection.
    QString workFolder = {}; ///< For copies of a damaged database; empty: the system's temporary folder.
    std::function<void(const Error &)> lost = {};
    std::function<void(const SalvageTally &)> progress = {};
    std::stop_token stop = {};
};

/// Reads whatever can be read of a damaged store of files and writes it to another one; what is in the target
/// under the same id stays and counts as refused. The source is only read. JSON files: everything before and
/// after the damage. SQLite: all rows on pages that can be read, see recoverSqlite().
/// Other stores: each session as far as it can be loaded. Cancelled, NotFound, Unsupported (a server), and
/// what ends either end; what was written until then stays.
Result<SalvageTally> salvage(const SalvageRequest &request, SessionStore &target);

} // namespace SessionDeck
