// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsonnode.h"

#include "core/base/jsontext.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonWords)
};

// Of a value, in bytes: what a line of the tree may show.
constexpr qsizetype longestValue = 400;

bool isElement(const JsonNode &node)
{
    return node.member.key.end == 0;
}

QString plainKey(const JsonNode &node)
{
    return decodeJsonString(node.member.key.in(node.root->json));
}

} // namespace

QString keyText(const JsonNode &node)
{
    if (!node.parent)
        return node.root->name;
    return isElement(node) ? QStringLiteral("[%1]").arg(node.row) : visibleLine(plainKey(node).left(300));
}

QString valueText(const JsonNode &node)
{
    QByteArrayView text = node.text();
    const bool cut = text.size() > longestValue;
    if (cut)
        text = text.first(longestValue);
    const bool isString = node.member.value.type == JsonType::String;
    QString shown
        = isString && !cut ? decodeJsonString(text) : QString::fromUtf8(isString ? text.sliced(1) : text);
    if (cut)
        shown += u'…';
    return visibleLine(shown);
}

QString typeText(const JsonNode &node)
{
    static constexpr const char *names[]
        = {QT_TRANSLATE_NOOP("JsonWords", "null"),   QT_TRANSLATE_NOOP("JsonWords", "boolean"),
           QT_TRANSLATE_NOOP("JsonWords", "number"), QT_TRANSLATE_NOOP("JsonWords", "string"),
           QT_TRANSLATE_NOOP("JsonWords", "array"),  QT_TRANSLATE_NOOP("JsonWords", "object")};
    return JsonWords::tr(names[size_t(node.member.value.type)]);
}

JsonPath jsonPath(const JsonNode &node)
{
    JsonPath path;
    for (const JsonNode *at = &node; at->parent; at = at->parent) {
        JsonStep step{.place = at->row, .isElement = isElement(*at)};
        if (!step.isElement) {
            step.key = plainKey(*at);
            const auto sibling = at->parent->children.begin();
            step.place = std::count_if(sibling, sibling + at->row,
                                       [&](const auto &child) { return plainKey(*child) == step.key; });
        }
        path.insert(path.begin(), std::move(step));
    }
    return path;
}

QString pathText(const JsonNode &node)
{
    return pathText(jsonPath(node));
}

QString copyText(const JsonNode &node)
{
    return node.member.value.type == JsonType::String ? decodeJsonString(node.text())
                                                      : QString::fromUtf8(node.text());
}

} // namespace SessionDeck
