// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace SessionDeck {

/// The part of a search line that the cursor stands in: [begin, end).
struct SearchToken
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text = {}; ///< From begin to the cursor, without a leading minus.
};

SearchToken tokenAt(const QString &line, qsizetype cursor);

/// The operators of the search line, for a completer: Qt::EditRole is what is typed.
class SearchOperators : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { MeaningRole = Qt::UserRole + 1 }; ///< QString: what it asks for.

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace SessionDeck
