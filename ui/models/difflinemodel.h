// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/difflines.h"

#include <QAbstractListModel>

namespace SessionDeck {

/// What the model answers besides Qt's roles.
enum DiffRole {
    DiffKindRole = Qt::UserRole, ///< int of DiffLine::Kind.
};

/// The lines of a difference, each with its sign.
class DiffLineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<DiffLine> lines);
    /// All lines as text, to be copied.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DiffLine> m_lines;
};

} // namespace SessionDeck
