// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sessionchange.h"
#include "core/session/summarybatch.h"
#include "core/store/scan.h"

#include <QHash>

#include <chrono>

namespace SessionDeck {

/// Tells from the rows of a catalog before and after a look at the store what happened to its sessions. Notes
/// a bounded number of changes and counts the others. One thread.
class ChangeNotes
{
public:
    /// A row that is about to replace another, or none. A row whose counts are not known yet says nothing;
    /// the complete one follows. What only repeats a change that was just noted is none of its own.
    void noteRow(const std::optional<SummaryView> &before, const SummaryView &now, ScanDepth depth);
    void noteRemoved(const SummaryView &before);
    /// Something changed, and a scan of all is to find out what.
    void noteUnnamed();
    SessionChanges take();

private:
    using Clock = std::chrono::steady_clock;
    void add(SessionChange change, const SummaryView &row);
    bool isRepetition(QByteArrayView id, ScanDepth depth) const;

    SessionChanges m_changes;
    QHash<QByteArray, Clock::time_point> m_noted; // lately, by id
};

/// Adds changes behind others; `most` are kept as they are, those before are counted only.
void appendChanges(SessionChanges &to, SessionChanges &&changes, size_t most);

} // namespace SessionDeck
