// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace SessionDeck {

/// One step down into a JSON text: to a member or to an element.
struct JsonStep
{
    QString key = {}; ///< Of a member, its escapes decoded.
    qsizetype place
        = 0; ///< Of an element: zero-based. Of a member: how many of the same key stand before it.
    bool isElement = false;

    friend bool operator==(const JsonStep &, const JsonStep &) = default;
    friend bool operator<(const JsonStep &a, const JsonStep &b);
};

/// From the outermost value inwards; empty: that value itself.
using JsonPath = std::vector<JsonStep>;

/// For people: `tags[2].name`; keys that are no plain words in brackets and quotes, and `#2` behind the
/// second of several equal keys.
QString pathText(const JsonPath &path);

/// Whether path leads to where start leads, or further in.
bool leadsInto(const JsonPath &path, const JsonPath &start);

/// The step that leads to each entry of a container, in order.
std::vector<JsonStep> jsonSteps(QByteArrayView text, const std::vector<JsonMember> &entries);

/// The place of the value. Corrupt if the text is no JSON, NotFound if the path leads nowhere.
Result<JsonRange> findJson(QByteArrayView text, const JsonPath &path);

/// NotFound, with the path as place.
Error noJsonAt(const JsonPath &path);

} // namespace SessionDeck
