// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sessionlist.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/sessionjson.h"

namespace SessionDeck {

namespace {

std::vector<TableColumn> listColumns()
{
    return {
        {.title = Ctl::tr("ID")}, // whole, because it has to be typed after "show"
        {.title = Ctl::tr("TITLE"), .least = 12, .sacrifice = 2},
        {.title = Ctl::tr("PARTICIPANTS"), .least = 12, .sacrifice = 4},
        {.title = Ctl::tr("MESSAGES"), .right = true},
        {.title = Ctl::tr("SIZE"), .right = true, .sacrifice = 1},
        {.title = Ctl::tr("CREATED"), .sacrifice = 5},
        {.title = Ctl::tr("LAST ACTIVITY")},
        {.title = Ctl::tr("EXPIRES"), .sacrifice = 3},
        {.title = Ctl::tr("HEALTH")},
    };
}

QStringList cellsOf(const SessionSummary &summary)
{
    return {summary.id,
            summary.title,
            summary.participants.join(QStringLiteral(", ")),
            countText(summary.messageCount),
            sizeText(summary.sizeBytes),
            timeText(summary.created),
            timeText(summary.lastActivity),
            timeText(summary.expires),
            healthName(summary.health)};
}

} // namespace

SessionList::SessionList(Output &out, const ListRequest &request)
    : m_out(out), m_table(out, listColumns()), m_request(request)
{
}

void SessionList::add(const SummaryView &row)
{
    if (!wantsMore() || !matches(row, m_request.query))
        return;
    ++m_printed;
    const SessionSummary summary = toSummary(row);
    if (m_out.isJson())
        m_out.jsonLine(summaryJson(summary));
    else
        m_table.add(cellsOf(summary), summary.health == Health::Ok ? Emphasis::None : Emphasis::Alarm);
}

bool SessionList::wantsMore() const
{
    return m_out.isOpen() && (m_request.limit < 0 || m_printed < m_request.limit);
}

void SessionList::finish()
{
    if (!m_out.isJson())
        m_table.finish();
    m_out.flush();
}

} // namespace SessionDeck
