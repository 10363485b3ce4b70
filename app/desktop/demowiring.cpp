// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demowiring.h"

#include "app/desktop/demo/demoworkspace.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/storespanel.h"
#include "ui/window/mainwindow.h"

#include <QMessageBox>

namespace SessionDeck {

namespace {

void tell(MainWindow &window, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, DemoWorkspace::tr("Demo"), text, QMessageBox::Ok,
                                &window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void openReady(MainWindow &window, const StoreLocation &location)
{
    window.stores()->add(location, {.mode = AccessMode::ReadOnly});
    if (window.storesPanel()->currentRow() < 0)
        window.storesPanel()->setCurrentRow(0);
}

} // namespace

void showDemo(MainWindow &window)
{
    auto *demo = new DemoWorkspace(&window);
    QObject::connect(demo, &DemoWorkspace::ready, &window,
                     [&window](const StoreLocation &location) { openReady(window, location); });
    QObject::connect(demo, &DemoWorkspace::notice, &window,
                     [&window](const QString &text) { tell(window, text); });
    demo->start();
}

} // namespace SessionDeck
