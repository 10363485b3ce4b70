// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsonchildren.h"
#include "ui/models/jsonnode.h"

#include <QAbstractItemModel>
#include <QThreadPool>

namespace SessionDeck {

/// JSON texts as a tree of key, value and type, without loss: order, duplicate keys, big integers and the
/// spelling of numbers are those of the text. Children are read when they are asked for, some hundreds at a
/// time; those of large containers on another thread.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole,
        CopyRole, ///< A string's text, anything else as stored.
        JsonRole, ///< As stored.
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~JsonTreeModel() override;

    /// What is no JSON is left out.
    void setRoots(std::vector<JsonRoot> roots);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override
    {
        return ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<JsonRoot> m_roots;
    JsonNode m_top; // its children are the roots
    QThreadPool m_pool;
    quint64 m_generation = 0; // of the roots: nodes of an older one are gone
};

} // namespace SessionDeck
