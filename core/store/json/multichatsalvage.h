// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/salvagesink.h"

namespace SessionDeck {

/// Reads whatever can be read of damaged files of the layout multichat, before and after the damage. Messages
/// whose session record is lost become sessions that say what their messages tell. Changes nothing. NotFound
/// if neither file is there; Cancelled.
Result<void> salvageMultichat(const QString &folder, const SalvageSink &sink);

/// The messages of a file of the layout jsonl, whose header and any of whose lines may be damaged.
Session salvageJsonl(const QString &id, QByteArrayView bytes, const SalvageSink &sink);

} // namespace SessionDeck
