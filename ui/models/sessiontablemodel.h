// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

#include <QAbstractTableModel>

namespace SessionDeck {

/// The rows of a CatalogView as a table; roles in sessioncell.h. Decodes only the rows that are asked for. A
/// new view moves persistent indexes, and with them selection and current row, to where their sessions went.
class SessionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the view instead of the one before.
    void setView(const CatalogView &view);
    /// Shows another store's view: nothing of the old one is kept.
    void resetView(const CatalogView &view);
    const CatalogView &view() const
    {
        return m_view;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// setView() is about to begin, and has ended.
    void viewAboutToBeReplaced();
    void viewReplaced(const CatalogView &before);

private:
    void arrange(const CatalogView &view);
    void moveTo(const CatalogView &view);
    const SessionSummary &session(int row) const;

    CatalogView m_view;
    int m_rows = 0; // while a view is replaced, the old or the new count
    mutable SessionSummary m_session; // the row asked for last: cells are asked for row by row
    mutable int m_sessionRow = -1;
};

} // namespace SessionDeck
