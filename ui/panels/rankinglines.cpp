// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rankinglines.h"

#include "ui/charts/chartunit.h"
#include "ui/models/chartvalues.h"
#include "ui/models/factlines.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

QString shownTitle(const TopSession &session)
{
    return session.title.isEmpty() ? session.id : session.title;
}

} // namespace

std::vector<RankedLine> largestLines(const std::vector<TopSession> &sessions)
{
    std::vector<RankedLine> lines;
    for (const TopSession &session : sessions)
        lines.push_back({.id = session.id, .cells = {shownTitle(session), humanBytes(session.bytes)}});
    return lines;
}

std::vector<RankedLine> growingLines(const std::vector<TopSession> &sessions)
{
    std::vector<RankedLine> lines;
    for (const TopSession &session : sessions)
        lines.push_back(
            {.id = session.id,
             .cells = {shownTitle(session), u'+' + humanBytes(session.growth), humanBytes(session.bytes)}});
    return lines;
}

std::vector<RankedLine> slowLines(const std::vector<SlowWork> &slow)
{
    std::vector<RankedLine> lines;
    for (const SlowWork &work : slow)
        lines.push_back({.cells = {recentTime(work.at, Timestamp::now()), work.text,
                                   unitText(ChartUnit::Seconds, secondsOf(double(work.nanoseconds)))}});
    return lines;
}

std::vector<RankedLine> factRows(const Sample &sample)
{
    std::vector<RankedLine> lines;
    for (const FactLine &fact : factLines(sample, Timestamp::now()))
        lines.push_back({.cells = {fact.label, fact.value}, .tip = visibleText(fact.value)});
    return lines;
}

} // namespace SessionDeck
