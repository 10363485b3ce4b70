// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionscope.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
};

SessionSummary summaryAt(const CatalogView &view, qsizetype row)
{
    QByteArray scratch;
    return toSummary(view.snapshot->at((*view.rows)[size_t(row)], scratch));
}

void addTo(ScopeFigures &figures, const SummaryView &session)
{
    ++figures.sessions;
    figures.messages += std::max<qint64>(session.messageCount, 0);
    figures.bytes += std::max<qint64>(session.sizeBytes, 0);
    figures.unknown += session.messageCount < 0 || session.sizeBytes < 0 ? 1 : 0;
    figures.expiring += session.expires.isNull() ? 0 : 1;
    figures.damaged += session.health == Health::Ok ? 0 : 1;
    if (session.lastActivity.isNull())
        return;
    if (figures.oldest.isNull() || session.lastActivity < figures.oldest)
        figures.oldest = session.lastActivity;
    if (figures.newest.isNull() || figures.newest < session.lastActivity)
        figures.newest = session.lastActivity;
}

} // namespace

qint64 SessionScope::count() const
{
    qint64 all = 0;
    for (const RowRange &range : ranges)
        all += range.last - range.first + 1;
    return all;
}

SessionSummary SessionScope::first() const
{
    return summaryAt(view, ranges.front().first);
}

ScopeFigures figuresOf(const SessionScope &scope)
{
    ScopeFigures figures;
    QByteArray scratch;
    for (const RowRange &range : scope.ranges) {
        for (qsizetype row = range.first; row <= range.last; ++row)
            addTo(figures, scope.view.snapshot->at((*scope.view.rows)[size_t(row)], scratch));
    }
    return figures;
}

ListedSessions listedSessions(const SessionScope &scope)
{
    std::vector<qint64> starts; // how many sessions stand before each range
    qint64 all = 0;
    for (const RowRange &range : scope.ranges) {
        starts.push_back(all);
        all += range.last - range.first + 1;
    }
    const auto at = [scope, starts = std::move(starts)](qint64 index) {
        const size_t range = size_t(std::ranges::upper_bound(starts, index) - starts.begin()) - 1;
        return summaryAt(scope.view, scope.ranges[range].first + qsizetype(index - starts[range]));
    };
    return {.count = all, .at = at};
}

QStringList scopeText(const ScopeFigures &figures)
{
    QStringList lines;
    const QString known = ScopeText::tr("Messages: %1, size: %2")
                              .arg(humanCount(figures.messages), humanBytes(figures.bytes));
    lines += figures.unknown > 0
        ? ScopeText::tr("%1, not known of %2 of them").arg(known, humanCount(figures.unknown))
        : known;
    const QString oldest = recentTime(figures.oldest, Timestamp::now());
    const QString newest = recentTime(figures.newest, Timestamp::now());
    if (!figures.newest.isNull())
        lines += oldest == newest ? ScopeText::tr("Last active: %1").arg(newest)
                                  : ScopeText::tr("Last active between %1 and %2").arg(oldest, newest);
    lines += figures.expiring > 0 ? ScopeText::tr("%1 of %2 expire by themselves")
                                        .arg(humanCount(figures.expiring), humanCount(figures.sessions))
                                  : ScopeText::tr("None of them expires by itself");
    if (figures.damaged > 0)
        lines += ScopeText::tr("Damaged or incomplete: %1").arg(humanCount(figures.damaged));
    return lines;
}

} // namespace SessionDeck
