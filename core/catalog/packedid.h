// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace SessionDeck {

/// Bytes of a packed id, and of the text it stands for.
inline constexpr qsizetype packedIdBytes = 16;
inline constexpr qsizetype unpackedIdBytes = 36;

/// Packs an id that is a UUID in its usual spelling (36 lower-case characters) into 16 bytes at `packed`.
/// False, and nothing written that counts, if it is anything else.
bool packId(QByteArrayView id, char *packed);

/// Writes the 36 characters of a packed id to `id`.
void unpackId(const char *packed, char *id);

} // namespace SessionDeck
