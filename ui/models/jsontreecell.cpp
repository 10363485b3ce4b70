// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreecell.h"

#include "core/base/jsontokens.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

bool isContainer(JsonType type)
{
    return type == JsonType::Array || type == JsonType::Object;
}

QString displayText(const JsonNode &node, int column)
{
    using Text = QString (*)(const JsonNode &);
    static constexpr Text columns[] = {keyText, valueText, typeText};
    return columns[column](node);
}

} // namespace

JsonNode &nodeOf(const QModelIndex &index)
{
    return *static_cast<JsonNode *>(index.internalPointer());
}

QVariant cellData(const QModelIndex &index, int role)
{
    const JsonNode &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, index.column());
    case Qt::ToolTipRole:
        return plainTip(
            visibleText(QString::fromUtf8(node.text().first(std::min<qsizetype>(node.text().size(), 1000)))));
    case JsonTreeModel::PathRole:
        return pathText(node);
    case JsonTreeModel::CopyRole:
        return copyText(node);
    case JsonTreeModel::JsonRole:
        return QString::fromUtf8(node.text());
    default:
        return {};
    }
}

std::unique_ptr<JsonNode> rootNode(const JsonRoot &root, int row)
{
    JsonCursor cursor{.text = root.json};
    skipJsonSpace(cursor);
    if (cursor.atEnd())
        return {};
    // The whole text counts as the value; a large one is not scanned before somebody opens it.
    const QByteArrayView body = QByteArrayView(root.json).trimmed();
    auto node = std::make_unique<JsonNode>();
    node->root = &root;
    node->row = row;
    node->member.value = {jsonTypeOf(cursor.current()), cursor.position, cursor.position + body.size()};
    node->next = isContainer(node->member.value.type) ? node->member.value.begin : -1;
    return node;
}

void appendNodes(JsonNode &node, const JsonChildren &children)
{
    for (const JsonMember &member : children.members) {
        auto child = std::make_unique<JsonNode>();
        child->parent = &node;
        child->root = node.root;
        child->row = int(node.children.size());
        child->member = member;
        child->next = isContainer(member.value.type) ? member.value.begin : -1;
        node.children.push_back(std::move(child));
    }
}

} // namespace SessionDeck
