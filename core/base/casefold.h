// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace SessionDeck {

/// Writes the UTF-8 text to `folded` with every character case-folded, so that texts which differ in case
/// alone become equal bytes. Simple folding (one character to one), any script; ASCII at the speed of a copy.
/// Bytes that are not UTF-8 stay as they are. The buffer's memory is reused.
void foldCase(QByteArrayView text, QByteArray &folded);
/// The same, behind what is in `out` already.
void appendFolded(QByteArrayView text, QByteArray &out);

} // namespace SessionDeck
