// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace SessionDeck {

/// Whether a text that is valid UTF-8 is a JSON array of strings. Plain ones, as programs write them, take
/// one pass over the bytes and no allocation: scans ask for every row.
bool isParticipantArray(QByteArrayView json);

} // namespace SessionDeck
