// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/window/icons.h"
#include "ui_aboutdialog.h"

namespace SessionDeck {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    Ui::AboutDialog ui;
    ui.setupUi(this);
    ui.icon->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    ui.version->setText(tr("Version %1, with Qt %2")
                            .arg(QStringLiteral(SESSIONDECK_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace SessionDeck
