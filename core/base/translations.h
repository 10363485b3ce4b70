// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace SessionDeck {

/// Lets the program speak the user's language, as far as there is a translation: its own texts and those of
/// Qt. Without one it speaks English, with the plural forms of that. Call it before the first text is made.
void installTranslations(QCoreApplication &application);

} // namespace SessionDeck
