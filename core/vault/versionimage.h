// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/version.h"

namespace SessionDeck {

/// No image is unpacked beyond this: what claims to be larger is corrupt. SQLite itself takes no packed one
/// above 1 000 000 000 bytes.
inline constexpr qint64 maxImageBytes = qint64(1) << 30;

/// The bytes of an image as FORMAT.md lays them down: every field of the session as it is, but its expiry
/// and branches.
QByteArray encodeImage(const VersionImage &image);
/// Corrupt if the bytes are anything else than what encodeImage() makes; safe with bytes from anywhere.
Result<VersionImage> decodeImage(QByteArrayView bytes);

/// Zstandard. Io if there is no memory.
Result<QByteArray> packImage(QByteArrayView bytes);
/// Corrupt unless it unpacks to exactly `bytes` bytes, at most maxImageBytes.
Result<QByteArray> unpackImage(QByteArrayView packed, qint64 bytes);

} // namespace SessionDeck
