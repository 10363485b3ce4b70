// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storelistmodel.h"
#include "ui/window/icons.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    using namespace SessionDeck;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("SessionDeck"));
    QCoreApplication::setOrganizationName(QStringLiteral("SessionDeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SESSIONDECK_VERSION));
    QApplication::setWindowIcon(programIcon());
    Theme theme(application);
    StoreListModel stores;
    MainWindow window(&stores);
    for (const QString &store : QCoreApplication::arguments().sliced(1))
        window.opening()->openText(store);
    window.show();
    return QApplication::exec();
}
