// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"

namespace SessionDeck {

/// All that a scan told its sink.
struct ScanLog
{
    Result<void> outcome = {};
    std::vector<SessionSummary> rows = {}; ///< Of rows with the same id the last, at the place of the first.
    std::vector<qsizetype> batches = {}; ///< Their sizes.
    std::vector<ScanProgress> progress = {};
    std::vector<Error> damage = {};

    /// Sorted.
    QStringList ids() const;
    /// Aborts the test program if there is none.
    const SessionSummary &row(const QString &id) const;
    /// For people.
    QString damageText() const;
};

ScanLog scanAll(SessionStore &store, const ScanRequest &request = {});

/// The summary that fits a session as it was loaded; without size.
SessionSummary expectedRow(const LoadedSession &loaded);

} // namespace SessionDeck
