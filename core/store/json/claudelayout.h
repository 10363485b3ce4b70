// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/jsonlayouts.h"
#include "core/store/json/linelayout.h"

namespace SessionDeck {

/// Transcripts of Claude Code: projects/<folder>/<session id>.jsonl. Only read.
const LineLayout &claudeLayout();

/// The folder below which the transcripts lie: of a configuration folder its "projects".
QString claudeRoot(const QString &folder);

/// JsonLayout::detect for it.
std::optional<QString> detectClaude(const JsonPlace &place);

bool summariseClaude(const LineEnds &ends, LineSummary &summary);
Result<LoadedSession> readClaude(const LineText &text, const LoadRequest &request);

} // namespace SessionDeck
