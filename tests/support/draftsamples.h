// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/keptdraft.h"

namespace SessionDeck {

/// A draft of five steps: a text, a header, a move that moves nothing; this taken back and done again.
KeptDraft sampleDraft(const QString &id, const QString &text = QStringLiteral("edited"));

/// Where the steps of a draft lead, if those that were taken back change nothing.
Session editedSession(const KeptDraft &draft);

} // namespace SessionDeck
