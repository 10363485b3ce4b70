// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"

namespace SessionDeck {

/// A value that two JSON texts do not have alike, as the bytes of each; empty: it is not there.
struct JsonDifference
{
    JsonPath path = {};
    QByteArray before = {};
    QByteArray after = {};
};

/// Where two JSON texts differ, as deep as can be told: objects are compared member by member (equal keys in
/// their order), arrays of one length element by element, and others as a whole. White space, the order of
/// members and the escapes of strings are no difference; the spelling of numbers is. An empty text counts as
/// an object without members if the other is an object. Time grows with the bytes.
std::vector<JsonDifference> diffJson(QByteArrayView before, QByteArrayView after);

} // namespace SessionDeck
