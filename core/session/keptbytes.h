// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace SessionDeck {

/// The stored JSON with the values of the edited one: what says the same keeps its bytes, its white space and
/// the spelling of its strings included. The edited one as it is, if either is no JSON.
JsonText withValuesOf(const JsonText &stored, const JsonText &edited);

/// Does that with the metadata of a session and the extra data of its messages, which were edited in a text
/// with other white space.
void keepBytes(Session &edited, const Session &stored);

} // namespace SessionDeck
