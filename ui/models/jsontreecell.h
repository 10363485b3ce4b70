// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsonchildren.h"
#include "ui/models/jsonnode.h"

#include <QModelIndex>
#include <QVariant>

namespace SessionDeck {

/// The node behind a valid index of a JsonTreeModel.
JsonNode &nodeOf(const QModelIndex &index);

/// What a JsonTreeModel answers for a cell.
QVariant cellData(const QModelIndex &index, int role);

/// The node of a whole text; null if it is empty or no JSON. row: its place among the roots.
std::unique_ptr<JsonNode> rootNode(const JsonRoot &root, int row);

/// Adds the children that were read behind those the node has.
void appendNodes(JsonNode &node, const JsonChildren &children);

} // namespace SessionDeck
