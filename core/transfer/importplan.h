// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyplan.h"
#include "core/transfer/importjob.h"

namespace SessionDeck {

/// What an import would do.
struct ImportPlan
{
    struct OtherName
    {
        QString id = {}; ///< In the file.
        QString taken = {}; ///< In the store.
    };
    CopyPlan sessions = {}; ///< Those that are lossy would be refused, unless ImportRequest allows the loss.
    std::vector<OtherName> renamed = {}; ///< With TakenId::Rename; they are in no conflict then.
};

/// Looks at all sessions of the text and at what the store has under their ids, as importSessions() does, and
/// writes nothing. Cancelled, and what endsCopy() says.
Result<ImportPlan> planImport(SessionStore &target, ImportText &text, const ImportRequest &request);

} // namespace SessionDeck
