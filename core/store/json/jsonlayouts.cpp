// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonlayouts.h"

#include "core/base/coretext.h"
#include "core/store/json/claudelayout.h"
#include "core/store/json/documentstore.h"
#include "core/store/json/jsonldetection.h"
#include "core/store/json/jsonllayout.h"
#include "core/store/json/linestore.h"
#include "core/store/json/multichatdetection.h"
#include "core/store/json/multichatlayout.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

Result<std::unique_ptr<SessionStore>> openJsonl(const JsonPlace &place, const OpenOptions &options)
{
    return LineStore::open(place.folder, jsonlLayout(), options);
}

Result<std::unique_ptr<SessionStore>> openMultichat(const JsonPlace &place, const OpenOptions &options)
{
    return DocumentStore::open(place.folder, multichatLayout(), options);
}

Result<std::unique_ptr<SessionStore>> openClaude(const JsonPlace &place, const OpenOptions &options)
{
    return LineStore::open(claudeRoot(place.folder), claudeLayout(), options);
}

} // namespace

std::span<const JsonLayout> jsonLayouts()
{
    static const JsonLayout layouts[] = {
        {.name = "jsonl",
         .detect = detectJsonl,
         .lookedFor = QT_TRANSLATE_NOOP("CoreText", "*.jsonl files whose first line is a SessionDeck header"),
         .open = openJsonl},
        {.name = "multichat",
         .detect = detectMultichat,
         .lookedFor = QT_TRANSLATE_NOOP("CoreText", "sessions.json with messages.json"),
         .open = openMultichat},
        {.name = "claude-code",
         .detect = detectClaude,
         .lookedFor = QT_TRANSLATE_NOOP("CoreText", "transcripts <uuid>.jsonl, also in projects/*"),
         .open = openClaude},
    };
    return layouts;
}

JsonPlace jsonPlaceOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return {.folder = info.absolutePath(), .file = info.fileName()};
    return {.folder = path};
}

} // namespace SessionDeck
