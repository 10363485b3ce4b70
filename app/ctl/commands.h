// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

struct Command;

// Each in a file of its own, named after it.
extern const Command detectCommand;
extern const Command listCommand;
extern const Command showCommand;
extern const Command statsCommand;
extern const Command metricsCommand;
extern const Command monitorCommand;
extern const Command watchCommand;
extern const Command createCommand;
extern const Command appendCommand;
extern const Command editCommand;
extern const Command putCommand;
extern const Command deleteCommand;
extern const Command expireCommand;
extern const Command copyCommand;
extern const Command verifyCommand;
extern const Command backupCommand;
extern const Command exportCommand;
extern const Command importCommand;
extern const Command historyCommand;
extern const Command diffCommand;
extern const Command restoreCommand;
extern const Command trashCommand;
extern const Command healthCommand;
extern const Command protectCommand;
extern const Command salvageCommand;

} // namespace SessionDeck
