// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergejson.h"

#include "core/base/jsondifference.h"
#include "core/base/jsonedit.h"
#include "core/session/mergefields.h"

#include <ranges>
#include <set>

namespace SessionDeck {

namespace {

QString textAt(const JsonText &json, const JsonPath &path)
{
    const Result<JsonRange> value = findJson(json.utf8, path);
    return value ? QString::fromUtf8(value->in(json.utf8)) : QString();
}

// Where either side differs from the base; of paths that lead into one another only the outer one.
std::vector<JsonPath> changedPaths(const JsonVersions &versions)
{
    std::set<JsonPath> paths;
    for (const JsonText &side : {versions.theirs, versions.mine})
        for (JsonDifference &difference : diffJson(versions.base.utf8, side.utf8))
            paths.insert(std::move(difference.path));
    std::vector<JsonPath> outer; // in the set, an outer path stands right before those that lead into it
    for (const JsonPath &path : paths) {
        if (outer.empty() || !leadsInto(path, outer.back()))
            outer.push_back(path);
    }
    return outer;
}

// The value to be set instead of theirs; empty: none, or one to be removed.
QByteArray otherThanTheirs(const MergeChange &change)
{
    const MergeSide side = change.choice.value_or(MergeSide::Theirs);
    return side == MergeSide::Theirs ? QByteArray()
                                     : (side == MergeSide::Mine ? change.mine : change.base).toUtf8();
}

void setIn(JsonText &json, const JsonPath &path, const QByteArray &value)
{
    if (json.isEmpty() && !path.empty())
        json.utf8 = "{}";
    if (const Result<QByteArray> changed = setJson(json.utf8, path, value))
        json.utf8 = *changed;
    else if (path.empty())
        json.utf8 = value; // what was there is no JSON
}

void removeFrom(JsonText &json, const JsonPath &path)
{
    if (const Result<QByteArray> changed = removeJson(json.utf8, path))
        json.utf8 = *changed;
    else if (path.empty())
        json.utf8.clear();
}

} // namespace

std::vector<MergeChange> jsonChanges(const JsonVersions &versions)
{
    std::vector<MergeChange> changes;
    for (JsonPath &path : changedPaths(versions)) {
        MergeChange change{.field = versions.field,
                           .base = textAt(versions.base, path),
                           .theirs = textAt(versions.theirs, path),
                           .mine = textAt(versions.mine, path)};
        change.path = std::move(path);
        if (std::optional<MergeChange> known = decided(std::move(change)))
            changes.push_back(std::move(*known));
    }
    return changes;
}

JsonText chosenJson(const JsonText &theirs, const std::vector<MergeChange> &changes)
{
    JsonText json = theirs;
    for (const MergeChange &change : changes) {
        if (const QByteArray value = otherThanTheirs(change); !value.isEmpty())
            setIn(json, change.path, value);
    }
    // Later ones of a doubled key first, so that those before keep their places.
    for (const MergeChange &change : changes | std::views::reverse) {
        if (change.choice.value_or(MergeSide::Theirs) != MergeSide::Theirs
            && otherThanTheirs(change).isEmpty())
            removeFrom(json, change.path);
    }
    return json;
}

} // namespace SessionDeck
