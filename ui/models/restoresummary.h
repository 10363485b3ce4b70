// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/restorerun.h"
#include "ui/models/chosenversions.h"

namespace SessionDeck {

/// What became, or would become, of the versions that went to one store together.
struct RestoredShare
{
    std::shared_ptr<const std::vector<RestoredVersion>> results = {}; ///< Null: none was tried ...
    VersionList untried = {}; ///< ... of these ...
    Error problem = {}; ///< ... because of this.
};

/// What there is to say about a restore.
struct RestoreSummary
{
    qint64 done = 0; ///< So many are back, or would be.
    ChosenVersions conflicts = {}; ///< Another session has their id.
    QStringList lines = {}; ///< One for each that was left alone or has to do without something.
    qint64 notListed = 0; ///< So many more lines there would be.
};

/// Any thread; takes its time when there are many.
RestoreSummary summaryOf(const std::vector<RestoredShare> &shares);

} // namespace SessionDeck
