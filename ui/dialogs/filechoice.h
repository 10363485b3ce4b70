// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace SessionDeck {

/// Asks for a file or a folder to read; empty if none was chosen. The dialogs of Qt and of desktops can
/// delete and rename what they list: these, which only look for something, cannot.
QString chooseFile(QWidget *parent, const QString &title, const QString &filter = {});
QString chooseFolder(QWidget *parent, const QString &title);

} // namespace SessionDeck
