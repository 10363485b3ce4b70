// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace SessionDeck {

/// Whether a text of the tree is one that is stored, and can be edited.
enum class JsonOwner : quint8 { Nobody, Session, Message };

/// A JSON text with a name, at the top of the tree.
struct JsonRoot
{
    QString name = {};
    QByteArray json = {};
    JsonOwner owner = JsonOwner::Nobody;
    qint64 message = -1; ///< Place of the message, if that owns it.

    friend bool operator==(const JsonRoot &, const JsonRoot &) = default;
};

/// A value in a JSON text, and those of its children that were read already.
struct JsonNode
{
    JsonNode *parent = nullptr;
    const JsonRoot *root = nullptr;
    int row = 0;
    JsonMember member = {};
    std::vector<std::unique_ptr<JsonNode>> children = {};
    qsizetype next = -1; ///< Where reading of children goes on; -1: all are here.
    bool isReading = false;

    QByteArrayView text() const
    {
        return member.value.in(root->json);
    }
};

/// The key, the place in its array ("[3]"), or the root's name.
QString keyText(const JsonNode &node);
/// One line: a string without quotes, anything else as it is stored; cut where it is long.
QString valueText(const JsonNode &node);
QString typeText(const JsonNode &node);
/// From the root: `tags[2].name`, keys that are no plain words in brackets and quotes.
QString pathText(const JsonNode &node);
/// The same for editing; empty: the root itself.
JsonPath jsonPath(const JsonNode &node);
/// For the clipboard: a string's text, anything else as it is stored.
QString copyText(const JsonNode &node);

} // namespace SessionDeck
