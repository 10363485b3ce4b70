// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bulkorder.h"
#include "ui/models/rowtexts.h"

namespace SessionDeck {

/// Some sessions of a list, as it showed them at that moment; cheap to copy, whatever their number.
struct SessionScope
{
    CatalogView view = {};
    std::vector<RowRange> ranges = {}; ///< Sorted, without overlaps.

    qint64 count() const;
    /// The only one, or the first; there must be one.
    SessionSummary first() const;
};

/// What would be affected.
struct ScopeFigures
{
    qint64 sessions = 0;
    qint64 messages = 0; ///< Of those that are known.
    qint64 bytes = 0; ///< Of those that are known.
    qint64 unknown = 0; ///< Sessions of which one of the two is not known.
    qint64 expiring = 0;
    qint64 damaged = 0; ///< Of any bad health.
    Timestamp oldest = {}; ///< Last activities.
    Timestamp newest = {};
};

/// Adds them up; any thread.
ScopeFigures figuresOf(const SessionScope &scope);

/// The sessions one after the other, for any thread.
ListedSessions listedSessions(const SessionScope &scope);

/// The figures for people, one statement per line.
QStringList scopeText(const ScopeFigures &figures);

} // namespace SessionDeck
