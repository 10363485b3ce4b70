// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

#include "core/base/runthen.h"
#include "ui/models/jsontreecell.h"

namespace SessionDeck {

namespace {

// Children that come at once, and the bytes that may be read for them without being felt.
constexpr size_t childrenAtOnce = 500;
constexpr qsizetype quickBytes = 128 * 1024;

} // namespace

JsonTreeModel::~JsonTreeModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void JsonTreeModel::setRoots(std::vector<JsonRoot> roots)
{
    if (roots == m_roots)
        return;
    beginResetModel();
    ++m_generation;
    m_roots = std::move(roots);
    m_top = {};
    for (const JsonRoot &root : m_roots) {
        if (std::unique_ptr<JsonNode> node = rootNode(root, int(m_top.children.size())))
            m_top.children.push_back(std::move(node));
    }
    endResetModel();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const JsonNode &above = parent.isValid() ? nodeOf(parent) : m_top;
    return createIndex(row, column, above.children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    JsonNode *above = index.isValid() ? nodeOf(index).parent : nullptr;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? nodeOf(parent) : m_top).children.size());
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? cellData(index, role) : QVariant();
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *titles[] = {QT_TR_NOOP("Key"), QT_TR_NOOP("Value"), QT_TR_NOOP("Type")};
    const bool known = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0;
    return known && section < ColumnCount ? QVariant(tr(titles[section])) : QVariant();
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent)
        || (parent.isValid() && parent.column() == 0 && nodeOf(parent).isReading);
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && nodeOf(parent).next >= 0 && !nodeOf(parent).isReading;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    JsonNode &node = nodeOf(parent);
    const JsonChildrenRequest request{node.member.value, node.next, childrenAtOnce};
    const auto take = [this, &node](const JsonChildren &children) {
        const int known = int(node.children.size());
        node.isReading = false;
        node.next = children.next;
        if (children.members.empty())
            return;
        beginInsertRows(createIndex(node.row, 0, &node), known, known + int(children.members.size()) - 1);
        appendNodes(node, children);
        endInsertRows();
    };
    if (node.member.value.end - node.next <= quickBytes) {
        take(scanChildren(node.root->json, request));
        return;
    }
    node.isReading = true;
    runThen(
        m_pool, this, [json = node.root->json, request] { return scanChildren(json, request); },
        [this, take, generation = m_generation](const JsonChildren &children) {
            if (generation == m_generation)
                take(children);
        });
}

} // namespace SessionDeck
