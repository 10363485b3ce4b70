// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace SessionDeck {

/// The names of a participants list (a JSON array of strings), case-folded, with a byte 1 between them: what
/// searching and sorting look at. Empty if the list is anything else. The view is of `names` and lives until
/// that changes.
QByteArrayView foldedNames(QByteArrayView json, QByteArray &names);

} // namespace SessionDeck
