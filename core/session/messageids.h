// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// For a copy of a session, whose messages get ids of their own from the store. In a tree they keep those
/// that they have, as they refer to each other by them.
Session withoutMessageIds(Session session);

} // namespace SessionDeck
