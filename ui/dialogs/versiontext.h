// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace SessionDeck {

/// Shows a version of a text: what it has that `base` has not is coloured, and the first of it in sight.
void showVersionText(QPlainTextEdit *view, const QString &base, const QString &version);

} // namespace SessionDeck
