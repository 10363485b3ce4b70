// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace SessionDeck {

/// How well a pattern fits a text as its subsequence, in any case; -1: not at all, higher is better. Letters
/// that begin words or follow each other count more, so that "rs" finds "Reconnect Store" before "Rows".
int fuzzyScore(QStringView pattern, QStringView text);

} // namespace SessionDeck
