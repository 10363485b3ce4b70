// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonedit.h"

#include "core/base/coretext.h"
#include "core/base/jsonentries.h"
#include "core/base/jsontext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// A container and the entry of it that a path leads to; at is the number of entries if there is none.
struct JsonSpot
{
    JsonRange container = {};
    std::vector<JsonMember> entries = {};
    size_t at = 0;

    bool isThere() const
    {
        return at < entries.size();
    }
};

Result<JsonSpot> spotOf(QByteArrayView text, const JsonPath &path)
{
    const Result<JsonRange> container = findJson(text, JsonPath(path.begin(), path.end() - 1));
    if (!container)
        return fail(container.error());
    const JsonType needed = path.back().isElement ? JsonType::Array : JsonType::Object;
    if (container->type != needed)
        return fail(noJsonAt(path));
    JsonSpot spot{.container = *container, .entries = jsonEntries(text, *container)};
    const std::vector<JsonStep> steps = jsonSteps(text, spot.entries);
    spot.at = size_t(std::ranges::find(steps, path.back()) - steps.begin());
    return spot;
}

Result<QByteArray> withWhole(QByteArrayView text, QByteArrayView value)
{
    const Result<JsonRange> whole = scanJson(text);
    if (!whole)
        return fail(whole.error());
    return withBytes(text, *whole, value);
}

} // namespace

Result<QByteArray> setJson(QByteArrayView text, const JsonPath &path, QByteArrayView value)
{
    const Result<JsonRange> checked = checkJson(value);
    if (!checked)
        return fail(ErrorCode::Invalid, checked.error().message, checked.error().place);
    if (path.empty())
        return withWhole(text, value);
    const Result<JsonSpot> spot = spotOf(text, path);
    if (!spot)
        return fail(spot.error());
    if (spot->isThere())
        return withBytes(text, spot->entries[spot->at].value, value);
    const JsonStep &last = path.back();
    return withEntry(
        text, spot->container,
        {.key = last.isElement ? QByteArray() : encodeJsonString(last.key), .value = value.toByteArray()});
}

Result<QByteArray> removeJson(QByteArrayView text, const JsonPath &path)
{
    if (path.empty())
        return fail(noJsonAt(path));
    const Result<JsonSpot> spot = spotOf(text, path);
    if (!spot)
        return fail(spot.error());
    if (!spot->isThere())
        return fail(noJsonAt(path));
    return withoutEntry(text, spot->entries, spot->at);
}

Result<QByteArray> renameJson(QByteArrayView text, const JsonPath &path, QStringView key)
{
    if (path.empty() || path.back().isElement)
        return fail(noJsonAt(path));
    const Result<JsonSpot> spot = spotOf(text, path);
    if (!spot)
        return fail(spot.error());
    if (!spot->isThere())
        return fail(noJsonAt(path));
    return withBytes(text, spot->entries[spot->at].key, encodeJsonString(key));
}

} // namespace SessionDeck
