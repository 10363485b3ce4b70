// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keptbytes.h"

#include "core/base/jsondifference.h"
#include "core/base/jsonedit.h"
#include "core/session/messagepairing.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// Does what one difference says to the text; false if it cannot be done.
bool applyTo(QByteArray &text, const JsonDifference &difference)
{
    const Result<QByteArray> changed = difference.after.isEmpty()
        ? removeJson(text, difference.path)
        : setJson(text, difference.path, difference.after);
    if (changed)
        text = *changed;
    return changed.has_value();
}

} // namespace

JsonText withValuesOf(const JsonText &stored, const JsonText &edited)
{
    if (stored == edited || stored.isEmpty() || edited.isEmpty())
        return edited;
    std::vector<JsonDifference> differences = diffJson(stored.utf8, edited.utf8);
    // What goes, goes last, and later ones of a doubled key first, so that the others keep their places.
    const auto removals = std::ranges::stable_partition(
        differences, [](const JsonDifference &difference) { return !difference.after.isEmpty(); });
    std::ranges::reverse(removals);
    QByteArray text = stored.utf8;
    const bool applied = std::ranges::all_of(
        differences, [&text](const JsonDifference &difference) { return applyTo(text, difference); });
    return applied ? JsonText{text} : edited;
}

void keepBytes(Session &edited, const Session &stored)
{
    edited.metadata = withValuesOf(stored.metadata, edited.metadata);
    const std::vector<qsizetype> origins = pairMessages(stored.messages, edited.messages);
    for (size_t row = 0; row < origins.size(); ++row) {
        if (origins[row] < 0)
            continue;
        JsonText &extra = edited.messages[row].extra;
        extra = withValuesOf(stored.messages[size_t(origins[row])].extra, extra);
    }
}

} // namespace SessionDeck
