// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/restoresummary.h"

#include "ui/models/format.h"
#include "ui/models/versioncolumns.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <numeric>

namespace SessionDeck {

namespace {

constexpr qsizetype mostRestoreLines = 200; // they are laid out at once

struct RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(RestoreText)
};

QString untriedLine(const Version &version, const QString &why)
{
    return RestoreText::tr("“%1”: %2").arg(versionSessionName(version), why);
}

QString conflictLine(const RestoredVersion &result)
{
    return RestoreText::tr("“%1” exists with %2 messages; the version has %3.")
        .arg(versionSessionName(result.version), humanCount(result.presentMessages),
             humanCount(result.messages));
}

// Empty: it is simply done.
QString doneLine(const RestoredVersion &result)
{
    const QString name = versionSessionName(result.version);
    if (result.action == RestorePlan::Action::Nothing)
        return RestoreText::tr("“%1” is there already, the same.").arg(name);
    QStringList notes = result.notes;
    if (result.id != result.version.session)
        notes.prepend(RestoreText::tr("as %1").arg(visibleLine(result.id)));
    return notes.isEmpty() ? QString()
                           : RestoreText::tr("“%1”: %2").arg(name, notes.join(QStringLiteral(" ")));
}

// Puts the line together only if it is shown.
template <typename Line> void addRestoreLine(RestoreSummary &summary, Line line)
{
    if (summary.lines.size() >= mostRestoreLines) {
        ++summary.notListed;
        return;
    }
    if (const QString text = line(); !text.isEmpty())
        summary.lines += text;
}

void addResult(RestoreSummary &summary, std::vector<Version> &conflicts, const RestoredVersion &result)
{
    if (result.problem)
        return addRestoreLine(
            summary, [&] { return untriedLine(result.version, visibleLine(describe(*result.problem))); });
    if (result.action == RestorePlan::Action::Conflict) {
        conflicts.push_back(result.version);
        return addRestoreLine(summary, [&] { return conflictLine(result); });
    }
    const bool isThere = result.action == RestorePlan::Action::Nothing;
    summary.done += isThere ? 0 : 1;
    if (isThere || !result.notes.isEmpty() || result.id != result.version.session)
        addRestoreLine(summary, [&] { return doneLine(result); });
}

} // namespace

RestoreSummary summaryOf(const std::vector<RestoredShare> &shares)
{
    RestoreSummary summary;
    std::vector<Version> conflicts;
    for (const RestoredShare &share : shares) {
        const QString why = share.results ? QString() : visibleLine(describe(share.problem));
        for (size_t i = 0; share.results && i < share.results->size(); ++i)
            addResult(summary, conflicts, (*share.results)[i]);
        for (size_t i = 0; !share.results && i < share.untried->size(); ++i)
            addRestoreLine(summary, [&] { return untriedLine((*share.untried)[i], why); });
    }
    summary.conflicts.rows.resize(conflicts.size());
    std::iota(summary.conflicts.rows.begin(), summary.conflicts.rows.end(), 0);
    summary.conflicts.list = std::make_shared<const std::vector<Version>>(std::move(conflicts));
    return summary;
}

} // namespace SessionDeck
