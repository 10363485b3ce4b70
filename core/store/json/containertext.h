// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

#include <QHash>

namespace SessionDeck {

/// A JSON array or object in a text, and where its elements are; an object's elements are its whole members,
/// key and value.
struct ContainerText
{
    JsonRange range = {};
    std::vector<JsonRange> elements = {};
};

/// What changes among the elements. Whatever is not named keeps its bytes and its place.
struct ContainerEdit
{
    QHash<qsizetype, QByteArray> replaced = {}; ///< Element -> its new text; an empty text removes it.
    std::vector<QByteArray> added = {}; ///< At the end.

    bool isEmpty() const
    {
        return replaced.isEmpty() && added.empty();
    }
};

/// The text with the edit applied. New elements are separated as those that are there, or else as Python's
/// json.dump(indent=2) does; an object that stands for an empty array becomes one: brackets are "[]" or "{}".
QByteArray editContainer(QByteArrayView text, const ContainerText &container, const ContainerEdit &edit,
                         const char *brackets);

} // namespace SessionDeck
