// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyjob.h"
#include "core/transfer/importtext.h"

namespace SessionDeck {

/// What to do with a session whose id another one has in the store.
enum class TakenId {
    Refuse, ///< CopyOutcome::Conflict; the session in the store stays.
    Rename, ///< Under a free id made from its own: "id-2".
};

struct ImportRequest
{
    TakenId taken = TakenId::Refuse;
    CopyOptions options = {};
    std::function<void(const CopyProgress &)> progress = {};
};

struct ImportedSession
{
    QString originalId = {}; ///< In the file; CopiedSession::id is that in the store.
    CopiedSession copied = {};
};

/// How many sessions are imported at once.
size_t importBatch(const Capabilities &target);
/// The name under which a session whose id is taken is tried next: "id-2" is the first. Nothing: enough
/// tried.
std::optional<QString> otherImportName(const QString &id, int number);

/// Writes sessions from a file into a store and proves each. One that is there already, just the same, is
/// left alone. Cancelled, and what endsCopy() says: what was reported until then is in the store.
Result<void> importSessions(SessionStore &target, ImportText &text, const ImportRequest &request,
                            const std::function<void(const ImportedSession &)> &done);

} // namespace SessionDeck
