// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

namespace SessionDeck {

/// A slot that holds no session.
inline constexpr quint32 noSlot = 0xffffffff;

/// The slot of a row; noSlot beyond the last one.
quint32 slotAt(const CatalogView &view, int row);
QByteArray idInSlot(const CatalogSnapshot &snapshot, quint32 slot);

/// Makes slots of `from` those that hold the same sessions in `to`; noSlot, or one that holds nothing, for
/// those that are not shown there.
void followSlots(std::vector<quint32> &taken, const CatalogView &from, const CatalogView &to);

} // namespace SessionDeck
