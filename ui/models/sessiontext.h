// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/sessionedit.h"
#include "core/store/storerequests.h"

#include <memory>

namespace SessionDeck {

/// A whole session as one JSON text for editing, as `sessiondeckctl show --json` prints it, with line breaks.
struct SessionText
{
    QByteArray utf8 = {};
    QString refusal = {}; ///< Why no editor can take it; empty: it can.
};

/// Takes time that grows with the session, as all here; any thread.
SessionText sessionText(const Session &session, const Revision &revision);

/// Invalid, with the place, if it is no such text.
Result<void> checkSessionText(const QByteArray &utf8);

/// A text that was edited: what it was made of, and what is staged by now.
struct EditedText
{
    QByteArray utf8 = {};
    std::shared_ptr<const StagedSession> from = {};
    std::shared_ptr<const StagedSession> now = {};
    std::shared_ptr<const LoadedSession> base = {};
};

/// The edits that bring it into what is staged. What says the same as before keeps its bytes; where something
/// else was staged meanwhile, both stay, and of one field the text's.
Result<std::vector<SessionEdit>> editsOfText(const EditedText &text);

} // namespace SessionDeck
