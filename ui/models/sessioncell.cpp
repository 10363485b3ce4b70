// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessioncell.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

QString toolTip(const SessionColumn &column, const SessionSummary &session)
{
    if (column.moment)
        return fullTime(session.*column.moment);
    if (column.number)
        return {};
    const QString text = cellText(column, session, {}).text;
    const bool showId = column.field == SortField::Title && !session.title.isEmpty();
    return showId ? text + u'\n' + visibleLine(session.id) : text;
}

} // namespace

QVariant sessionCell(const SessionColumn &column, const SessionSummary &session, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, session, Timestamp::now()).text;
    case Qt::ToolTipRole:
        return toolTip(column, session);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(column));
    case SessionIdRole:
        return session.id;
    case SessionHealthRole:
        return int(session.health);
    case SessionToneRole:
        return int(cellText(column, session, Timestamp::now()).tone);
    default:
        return {};
    }
}

Qt::Alignment columnAlignment(const SessionColumn &column)
{
    return Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace SessionDeck
