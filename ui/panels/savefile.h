// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QWidget;

namespace SessionDeck {

/// Asks for a file; empty if the user thinks better of it. name is made safe for a file.
QString askWhereToSave(QWidget *parent, const QString &name);

/// Writes the file as a whole or not at all; takes time. NoSpace is not told apart from Io.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace SessionDeck
