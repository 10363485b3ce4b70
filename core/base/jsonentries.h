// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

#include <QByteArray>

#include <vector>

namespace SessionDeck {

/// The members of an object, or the elements of an array as members without a key; none of anything else.
std::vector<JsonMember> jsonEntries(QByteArrayView text, const JsonRange &container);

/// An entry to add: the literal of its key (with quotes; empty in an array) and its JSON text.
struct JsonEntry
{
    QByteArray key = {};
    QByteArray value = {};
};

/// The text with other bytes in a range.
QByteArray withBytes(QByteArrayView text, const JsonRange &range, QByteArrayView bytes);

/// The text without an entry of a container and the separator that belonged to it.
QByteArray withoutEntry(QByteArrayView text, const std::vector<JsonMember> &entries, size_t at);

/// The text with an entry more at the end of the container, with the separators that the container has.
QByteArray withEntry(QByteArrayView text, const JsonRange &container, const JsonEntry &entry);

} // namespace SessionDeck
