// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/changenotes.h"

namespace SessionDeck {

namespace {

using namespace std::chrono_literals;

constexpr size_t mostNoted = 500;
constexpr qsizetype mostRemembered = 1000;
constexpr auto justNow = 2s; // sources report a change in several parts
constexpr SummaryView emptyRow{.messageCount = 0, .sizeBytes = 0};

std::optional<qint64> difference(qint64 before, qint64 now)
{
    return before < 0 || now < 0 ? std::nullopt : std::optional(now - before);
}

bool saysTheSame(const SummaryView &a, const SummaryView &b)
{
    return a.messageCount == b.messageCount && a.lastActivity == b.lastActivity && a.expires == b.expires
        && a.title == b.title && a.health == b.health;
}

// Only an index still names it: its data went, most often by expiring.
bool isLost(const std::optional<SummaryView> &before, const SummaryView &now)
{
    return before && before->health != Health::Ghost && now.health == Health::Ghost;
}

} // namespace

void ChangeNotes::noteRow(const std::optional<SummaryView> &before, const SummaryView &now, ScanDepth depth)
{
    if (now.messageCount < 0 && depth != ScanDepth::Complete)
        return;
    if (isLost(before, now))
        return noteRemoved(*before);
    // A row whose count was never known was only just begun to be read.
    const bool isNew = !before || before->messageCount < 0;
    if (!isNew && saysTheSame(*before, now) && isRepetition(now.id, depth))
        return;
    const SummaryView &base = isNew ? emptyRow : *before;
    add({.kind = isNew ? SessionChangeKind::Created : SessionChangeKind::Changed,
         .messages = difference(base.messageCount, now.messageCount),
         .bytes = difference(base.sizeBytes, now.sizeBytes)},
        now);
}

bool ChangeNotes::isRepetition(QByteArrayView id, ScanDepth depth) const
{
    if (depth == ScanDepth::Complete)
        return true;
    const auto noted = m_noted.constFind(id.toByteArray());
    return noted != m_noted.constEnd() && Clock::now() - *noted < justNow;
}

void ChangeNotes::noteRemoved(const SummaryView &before)
{
    const bool wasDue = !before.expires.isNull() && before.expires <= Timestamp::now();
    add({.kind = wasDue ? SessionChangeKind::Expired : SessionChangeKind::Deleted,
         .messages = difference(before.messageCount, 0),
         .bytes = difference(before.sizeBytes, 0)},
        before);
}

void ChangeNotes::noteUnnamed()
{
    add({.kind = SessionChangeKind::Unnamed}, {});
}

SessionChanges ChangeNotes::take()
{
    return std::exchange(m_changes, {});
}

void ChangeNotes::add(SessionChange change, const SummaryView &row)
{
    if (m_changes.noted.size() >= mostNoted) {
        ++m_changes.more;
        return;
    }
    if (m_noted.size() >= mostRemembered)
        m_noted.clear();
    m_noted.insert(row.id.toByteArray(), Clock::now());
    change.at = Timestamp::now();
    change.id = QString::fromUtf8(row.id);
    change.title = QString::fromUtf8(row.title);
    m_changes.noted.push_back(std::move(change));
}

void appendChanges(SessionChanges &to, SessionChanges &&changes, size_t most)
{
    to.more += changes.more;
    std::ranges::move(changes.noted, std::back_inserter(to.noted));
    if (to.noted.size() <= most)
        return;
    const auto surplus = qsizetype(to.noted.size() - most);
    to.noted.erase(to.noted.begin(), to.noted.begin() + surplus);
    to.more += surplus;
}

} // namespace SessionDeck
