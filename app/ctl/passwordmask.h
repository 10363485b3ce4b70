// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// The text with the password of a URI in it ("redis://user:secret@host") replaced by stars. Rather hides too
/// much than too little.
QString maskPassword(const QString &text);

/// Overwrites passwords of URIs in the program's own arguments, so that ps and /proc do not show them any
/// more. Only after they have been copied.
void maskPasswords(int argc, char **argv);

} // namespace SessionDeck
