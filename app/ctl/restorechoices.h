// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/dryrun.h"
#include "core/transfer/restoring.h"

namespace SessionDeck {

/// The options that say how versions are put back.
inline constexpr OptionSpec restoreOptions[] = {
    {"trash", nullptr, QT_TRANSLATE_NOOP("Ctl", "All sessions of the store that are in the trash.")},
    {"undo", "BULK", QT_TRANSLATE_NOOP("Ctl", "Take this change of many sessions back, all of it.")},
    {"from", "V", QT_TRANSLATE_NOOP("Ctl", "This version, as \"history\" prints it; else the newest.")},
    {"to", "URI", QT_TRANSLATE_NOOP("Ctl", "Into this store instead.")},
    {"as", "ID", QT_TRANSLATE_NOOP("Ctl", "Under this id instead.")},
    {"expiry", "WHEN",
     QT_TRANSLATE_NOOP("Ctl", "keep (as it was), never, a duration (7d) or a time; else keep.")},
    {"new-id", nullptr, QT_TRANSLATE_NOOP("Ctl", "Where the id is taken, use a new one beside it.")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Ctl", "Replace what is there; it goes to the vault as well.")},
    dryRunOption,
};

/// What they ask for. Invalid: they contradict each other or the number of ids.
Result<RestoreChoices> restoreChoices(const Context &context);

} // namespace SessionDeck
