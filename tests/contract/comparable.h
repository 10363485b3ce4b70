// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// What has to be the same in a session as it was laid out and as it was loaded: all of it where the layout
/// can be written; where it is only read, without ids, people and extra data, and with times as the layout
/// has them.
Session comparable(Session session);

} // namespace SessionDeck
