// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sessionchange.h"
#include "core/session/summarybatch.h"
#include "core/store/scan.h"

namespace SessionDeck {

/// Tells from the rows of a catalog before and after a look at the store what happened to its sessions. Notes
/// a bounded number of changes and counts the others. One thread.
class ChangeNotes
{
public:
    /// A row that is about to replace another, or none. A row whose counts are not known yet says nothing;
    /// the complete one follows. That one is no change of its own if it only repeats what is known.
    void noteRow(const std::optional<SummaryView> &before, const SummaryView &now, ScanDepth depth);
    void noteRemoved(const SummaryView &before);
    /// Something changed, and a scan of all is to find out what.
    void noteUnnamed();
    SessionChanges take();

private:
    void add(SessionChange change, const SummaryView &row);

    SessionChanges m_changes;
};

/// Adds changes behind others; `most` are kept as they are, those before are counted only.
void appendChanges(SessionChanges &to, SessionChanges &&changes, size_t most);

} // namespace SessionDeck
