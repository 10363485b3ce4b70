// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>

namespace SessionDeck {

class SessionTableModel;
struct CatalogView;
struct RowSpan;

/// Which sessions are selected. They stay so while rows move, come and go; what Qt would do for that costs a
/// persistent index for each selected row and seconds for a hundred thousand, this costs one look at each
/// row.
class SelectedSessions : public QItemSelectionModel
{
    Q_OBJECT
public:
    explicit SelectedSessions(SessionTableModel *model);
    ~SelectedSessions() override;

private:
    void putAway();
    void takeUp(const CatalogView &before);
    std::vector<RowSpan> spans() const;

    SessionTableModel *m_model;
    std::vector<RowSpan> m_away; // while the model replaces its view
};

} // namespace SessionDeck
