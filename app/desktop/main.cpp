// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"
#include "app/desktop/demowiring.h"
#include "app/desktop/stallmeter.h"
#include "core/base/freememory.h"
#include "core/base/leftbehind.h"
#include "core/base/translations.h"
#include "core/metrics/metricshistory.h"
#include "core/store/meteredopener.h"
#include "core/vault/vaultedstore.h"
#include "ui/models/deckprotection.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/icons.h"
#include "ui/window/mainwindow.h"
#include "ui/window/protectioncommands.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"
#include "ui/window/watching.h"
#include "ui/window/windowmemory.h"

#include <QApplication>

#include <cstdlib>

namespace SessionDeck {

namespace {

int runWindow(QApplication &application, const Arguments &arguments)
{
    Theme theme(application);
    const auto recorders = std::make_shared<OperationRecorders>();
    StoreListModel stores(meteredOpener(recorders, vaultedOpener({.program = QStringLiteral("window")})));
    MainWindow window(&stores, &theme);
    new Watching(&window, {.recorders = recorders, .history = MetricsHistory::defaultPath()});
    new ProtectionCommands(&window, new DeckProtection(&stores, window.activity(), &window));
    const bool given = arguments.demo || !arguments.stores.isEmpty();
    auto *memory = new WindowMemory(&window, &theme,
                                    given ? WindowMemory::Stores::Given : WindowMemory::Stores::Remembered);
    if (const QString file = qEnvironmentVariable("SESSIONDECK_STALL_LOG"); !file.isEmpty())
        new StallMeter(file, window.page()->table()->sessions(), &window);
    window.show();
    for (const QString &store : arguments.stores)
        window.opening()->openText(store);
    if (arguments.demo)
        showDemo(window);
    if (given)
        window.storesPanel()->setCurrentRow(0);
    else
        memory->reopenStores();
    return QApplication::exec();
}

} // namespace

} // namespace SessionDeck

int main(int argc, char *argv[])
{
    using namespace SessionDeck;
    returnLargeBlocks(); // the lists of stores consist of them
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("SessionDeck"));
    QCoreApplication::setOrganizationName(QStringLiteral("SessionDeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SESSIONDECK_VERSION));
    installTranslations(application);
    QApplication::setWindowIcon(programIcon());
    const int code = runWindow(application, readArguments(application));
    if (isAnyLeftBehind())
        std::_Exit(code);
    return code;
}
