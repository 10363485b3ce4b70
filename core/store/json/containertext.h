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
    struct Insertion
    {
        qsizetype before = 0; ///< The element that it comes before; their number: behind all of them.
        qint64 order = 0; ///< Among those for one place; equal ones stay as they came.
        QByteArray text = {};
    };
    QHash<qsizetype, QByteArray> replaced = {}; ///< Element -> its new text; an empty text removes it.
    std::vector<Insertion> inserted = {};
    std::vector<QByteArray> added = {}; ///< Behind everything.

    bool isEmpty() const
    {
        return replaced.isEmpty() && inserted.empty() && added.empty();
    }
    /// Also does what the other does, which changes other elements.
    void join(ContainerEdit other);
};

/// The text with the edit applied. New elements are separated as those that are there, or else as Python's
/// json.dump(indent=2) does; an object that stands for an empty array becomes one: brackets are "[]" or "{}".
QByteArray editContainer(QByteArrayView text, const ContainerText &container, const ContainerEdit &edit,
                         const char *brackets);

} // namespace SessionDeck
