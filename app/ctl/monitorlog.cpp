// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/monitorlog.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/samplejson.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"

#include <algorithm>

namespace SessionDeck {

namespace {

QString ruleText(const std::vector<AlertRule> &rules, const QString &id)
{
    const auto rule = std::ranges::find(rules, id, &AlertRule::id);
    return rule == rules.end() ? id : toText(*rule);
}

bool isWorthALine(AlertStatus status)
{
    return status == AlertStatus::Raised || status == AlertStatus::Resolved;
}

} // namespace

std::vector<AlertEvent> MonitorLog::note(const Sample &sample)
{
    const auto last = m_reach.constFind(sample.store);
    if (last == m_reach.constEnd() || *last != sample.reach)
        print({.event = reachName(sample.reach),
               .store = sample.store,
               .text = sample.reach == Reach::Down ? describe(sample.error) : QString(),
               .at = sample.at});
    m_reach.insert(sample.store, sample.reach);
    std::vector<AlertEvent> events;
    for (const AlertState &state : m_alerts.feed(sample)) {
        if (!isWorthALine(state.status))
            continue;
        events.push_back({.at = sample.at, .state = state, .text = ruleText(m_alerts.rules(), state.rule)});
        print({.event = alertStatusName(state.status),
               .store = sample.store,
               .text = events.back().text,
               .at = sample.at});
    }
    return events;
}

void MonitorLog::note(const HistoryState &state)
{
    const bool isTroubled = state.error.has_value();
    if (isTroubled && !m_isTroubled)
        complain(Ctl::tr("Nothing can be recorded now; it is tried again. %1").arg(describe(*state.error)));
    else if (!isTroubled && m_isTroubled)
        complain(Ctl::tr("Recording goes on. %1 samples were lost.").arg(state.lost));
    m_isTroubled = isTroubled;
    for (const QString &store : state.storesOfOthers) {
        if (!m_storesOfOthers.contains(store))
            complain(Ctl::tr("%1 is recorded by another SessionDeck already.").arg(store));
    }
    if (!isTroubled)
        m_storesOfOthers = state.storesOfOthers;
}

void MonitorLog::print(const Line &line)
{
    if (m_out.isJson())
        m_out.jsonLine(JsonWriter()
                           .time("at", line.at)
                           .text("event", line.event)
                           .text("store", line.store)
                           .text("text", line.text)
                           .close());
    else
        m_out.line(timeText(line.at) + u"  " + line.event.leftJustified(8) + u"  "
                   + harmless(line.store, Lines::One) + u"  " + harmless(line.text, Lines::One));
    m_out.flush();
}

} // namespace SessionDeck
