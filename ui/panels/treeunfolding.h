// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QModelIndex;
class QTreeView;

namespace SessionDeck {

/// Remembers by their keys which nodes of a tree are open, and opens those of the same keys when the model
/// has other content: so one can go through sessions and see the same part of each. Roots are open unless the
/// user closed them. Keys are texts of column 0; the numbers in those of roots do not count.
class TreeUnfolding : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the tree, whose model must be set.
    explicit TreeUnfolding(QTreeView *tree);

    /// Opens what is to be open now.
    void restore();
    /// What is opened and closed meanwhile is not the user's doing.
    void pause(bool paused)
    {
        m_paused = paused;
    }

private:
    void note(const QModelIndex &node, bool open);
    void restoreRows(const QModelIndex &parent, int first, int last);
    bool isOpen(const QModelIndex &node) const;

    QTreeView *m_tree;
    QSet<QStringList> m_turned; // nodes that are not as they are at first: roots open, others closed
    bool m_paused = false;
};

} // namespace SessionDeck
