// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechoice.h"

#include <QFileDialog>

namespace SessionDeck {

QString chooseFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter, nullptr, QFileDialog::ReadOnly);
}

QString chooseFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title, {},
                                             QFileDialog::ShowDirsOnly | QFileDialog::ReadOnly);
}

} // namespace SessionDeck
