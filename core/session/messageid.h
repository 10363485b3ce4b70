// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// An id for a message that was given none: a random UUID. Any thread.
QString newMessageId();

} // namespace SessionDeck
