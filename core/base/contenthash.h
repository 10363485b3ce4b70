// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <span>

namespace SessionDeck {

/// 40 hexadecimal digits (BLAKE2b, 160 bits) of the parts, each with its length, so that moving a byte from
/// one part to the next changes the hash. For telling contents apart, not for secrets.
QByteArray contentHash(std::span<const QByteArrayView> parts);
QByteArray contentHash(std::initializer_list<QByteArrayView> parts);

} // namespace SessionDeck
