// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/treeunfolding.h"

#include <QRegularExpression>
#include <QTreeView>

namespace SessionDeck {

namespace {

// Only so deep and so many rows of one node: what is beyond is opened by hand.
constexpr int deepest = 32;
constexpr int mostRows = 500;

QStringList keysOf(const QModelIndex &node)
{
    static const QRegularExpression number(QStringLiteral("[\\d\\x{202f}]+"));
    QStringList keys;
    for (QModelIndex at = node; at.isValid(); at = at.parent()) {
        const QString key = at.siblingAtColumn(0).data().toString();
        keys.prepend(at.parent().isValid() ? key : QString(key).remove(number));
    }
    return keys;
}

} // namespace

TreeUnfolding::TreeUnfolding(QTreeView *tree) : QObject(tree), m_tree(tree)
{
    connect(tree, &QTreeView::expanded, this, [this](const QModelIndex &node) { note(node, true); });
    connect(tree, &QTreeView::collapsed, this, [this](const QModelIndex &node) { note(node, false); });
    // The children of large nodes come later.
    connect(tree->model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (!m_paused && parent.isValid() && m_tree->isExpanded(parent))
                    restoreRows(parent, first, last);
            });
}

void TreeUnfolding::restore()
{
    restoreRows({}, 0, m_tree->model()->rowCount() - 1);
}

void TreeUnfolding::note(const QModelIndex &node, bool open)
{
    if (m_paused)
        return;
    if (open != !node.parent().isValid())
        m_turned.insert(keysOf(node));
    else
        m_turned.remove(keysOf(node));
}

bool TreeUnfolding::isOpen(const QModelIndex &node) const
{
    return m_turned.contains(keysOf(node)) != !node.parent().isValid();
}

void TreeUnfolding::restoreRows(const QModelIndex &parent, int first, int last)
{
    int depth = 0;
    for (QModelIndex at = parent; at.isValid(); at = at.parent())
        ++depth;
    if (depth >= deepest)
        return;
    for (int row = first; row <= qMin(last, first + mostRows); ++row) {
        const QModelIndex node = m_tree->model()->index(row, 0, parent);
        if (!isOpen(node))
            continue;
        const int known = m_tree->model()->rowCount(node);
        m_tree->expand(node); // rows that this brings are told by the model
        restoreRows(node, 0, known - 1);
    }
}

} // namespace SessionDeck
