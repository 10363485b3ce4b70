// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/versiontablemodel.h"

#include <QTableView>

namespace SessionDeck {

/// A table of versions. Space ticks the current row where rows can be ticked.
class VersionTable : public QTableView
{
    Q_OBJECT
public:
    VersionTable(VersionColumns columns, VersionTableModel::Ticks ticks, QWidget *parent = nullptr);

    VersionTableModel *versions() const
    {
        return m_model;
    }
    /// Replaces the rows; the current one stays current if it is still there.
    void setVersions(const VersionList &versions);
    /// The versions of the selected rows, the newest first.
    ChosenVersions selected() const;

signals:
    void selectedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    VersionTableModel *m_model;
};

} // namespace SessionDeck
