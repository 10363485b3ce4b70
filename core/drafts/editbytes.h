// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/sessionedit.h"
#include "core/vault/imagebytes.h"

namespace SessionDeck {

/// A session, packed as the vault packs it, with its expiry beside it.
Result<void> writeSession(ImageWriter &writer, const Session &session);
/// Corrupt if the bytes are anything else; safe with bytes from anywhere.
Result<Session> readSession(ImageReader &reader);

/// One edit, with all that is needed to do it and to take it back.
Result<void> writeEdit(ImageWriter &writer, const SessionEdit &edit);
/// Corrupt if the bytes are anything else. Whether it fits a session is for isPossible() to say.
Result<SessionEdit> readEdit(ImageReader &reader);

} // namespace SessionDeck
