// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// The store at a path, its layout detected; aborts the test program with the error's words if it cannot be.
std::unique_ptr<SessionStore> openAt(const QString &path, AccessMode mode = AccessMode::ReadWrite);

/// A session that has to be there; aborts otherwise.
LoadedSession loaded(SessionStore &store, const QString &id);

/// The last row of each session that a scan puts out, in the order of the first ones; aborts if it fails.
std::vector<SessionSummary> listed(SessionStore &store, ScanDepth depth = ScanDepth::Headers);

/// Runs a Python program that has load(name) and save(name, data) as the origin's applications do it, and
/// sessions and messages loaded from the folder of a multichat store; aborts if it fails.
void runPython(const QString &folder, const QByteArray &program);

} // namespace SessionDeck
