// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selectedsessions.h"

#include "ui/models/sessiontablemodel.h"
#include "ui/models/viewmapping.h"

#include <QSignalBlocker>

#include <utility>

namespace SessionDeck {

namespace {

qint64 rowsIn(const std::vector<RowSpan> &spans)
{
    qint64 rows = 0;
    for (const RowSpan &span : spans)
        rows += span.last - span.first + 1;
    return rows;
}

} // namespace

SelectedSessions::SelectedSessions(SessionTableModel *model) : QItemSelectionModel(model), m_model(model)
{
    connect(model, &SessionTableModel::viewAboutToBeReplaced, this, &SelectedSessions::putAway);
    connect(model, &SessionTableModel::viewReplaced, this, &SelectedSessions::takeUp);
}

SelectedSessions::~SelectedSessions() = default;

std::vector<RowSpan> SelectedSessions::spans() const
{
    std::vector<RowSpan> found;
    for (const QItemSelectionRange &range : selection())
        found.push_back({range.top(), range.bottom()});
    return found;
}

void SelectedSessions::putAway()
{
    m_away = spans();
    const QSignalBlocker quietly(this); // nothing is deselected for whoever listens
    clearSelection();
}

void SelectedSessions::takeUp(const CatalogView &before)
{
    if (m_away.empty())
        return;
    QItemSelection selected;
    for (const RowSpan &span : mapSpans(before, m_model->view(), m_away))
        selected.append(
            {m_model->index(span.first, 0), m_model->index(span.last, m_model->columnCount() - 1)});
    const std::vector<RowSpan> away = std::exchange(m_away, {});
    {
        const QSignalBlocker quietly(this);
        select(selected, Select);
    }
    if (rowsIn(spans()) != rowsIn(away)) // some have left
        emit selectionChanged({}, {});
}

} // namespace SessionDeck
