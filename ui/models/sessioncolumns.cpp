// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessioncolumns.h"

#include "core/base/timespan.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 dayInMicroseconds = 86'400'000'000;

CellText nameCell(const SessionSummary &session, Timestamp)
{
    return {visibleLine(session.title.isEmpty() ? session.id : session.title)};
}

// What is wrong with a session is more to the point than who took part in it.
CellText participantsCell(const SessionSummary &session, Timestamp)
{
    if (session.health == Health::Ok)
        return {visibleLine(session.participants.join(QStringLiteral(", ")))};
    const QString reason = session.reason.isEmpty() ? healthName(session.health) : session.reason;
    return {visibleLine(reason), session.health == Health::Damaged ? Tone::Error : Tone::Warning};
}

CellText expiryCell(const SessionSummary &session, Timestamp now)
{
    if (session.expires.isNull())
        return {expiryText(session.expires, now), Tone::Muted};
    const qint64 left = microsecondsBetween(now, session.expires);
    return {expiryText(session.expires, now), left < dayInMicroseconds ? Tone::Warning : Tone::Muted};
}

constexpr SessionColumn columns[] = {
    {.key = "session",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Session"),
     .field = SortField::Title,
     .cell = nameCell,
     .characters = 30},
    {.key = "participants",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Participants"),
     .field = SortField::Participants,
     .cell = participantsCell,
     .characters = 24},
    {.key = "messages",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Messages"),
     .field = SortField::Messages,
     .number = &SessionSummary::messageCount,
     .format = humanCount,
     .characters = 13},
    {.key = "size",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Size"),
     .field = SortField::Size,
     .number = &SessionSummary::sizeBytes,
     .format = humanBytes,
     .characters = 10},
    {.key = "activity",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Last activity"),
     .field = SortField::LastActivity,
     .moment = &SessionSummary::lastActivity,
     .characters = 17},
    {.key = "created",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Created"),
     .field = SortField::Created,
     .moment = &SessionSummary::created,
     .characters = 19,
     .hidden = true},
    {.key = "expires",
     .title = QT_TRANSLATE_NOOP("SessionTable", "Expires"),
     .field = SortField::Expires,
     .cell = expiryCell,
     .moment = &SessionSummary::expires,
     .characters = 12},
};

} // namespace

std::span<const SessionColumn> sessionColumns()
{
    return columns;
}

int columnOf(SortField field)
{
    return int(std::ranges::find(columns, field, &SessionColumn::field) - std::begin(columns));
}

QString columnTitle(const SessionColumn &column)
{
    return QCoreApplication::translate("SessionTable", column.title);
}

CellText cellText(const SessionColumn &column, const SessionSummary &session, Timestamp now)
{
    if (column.cell)
        return column.cell(session, now);
    if (column.moment)
        return {recentTime(session.*column.moment, now)};
    const qint64 number = session.*column.number;
    return number < 0 ? CellText{QStringLiteral("–"), Tone::Muted} : CellText{column.format(number)};
}

} // namespace SessionDeck
