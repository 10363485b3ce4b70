// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newstorebox.h"

#include "ui/dialogs/filechoice.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct NewStoreText
{
    Q_DECLARE_TR_FUNCTIONS(NewStoreText)
};

} // namespace

StoreLocation askForNewStore(QWidget *parent, NewStore kind)
{
    if (kind == NewStore::Json)
        return {.driver = QStringLiteral("json"),
                .layout = QStringLiteral("jsonl"),
                .path = chooseFolderToFill(parent, NewStoreText::tr("Empty Folder for JSON Files"))};
    const QString path
        = chooseNewFile(parent,
                        {.title = NewStoreText::tr("New SQLite File"),
                         .filter = NewStoreText::tr("SQLite databases (*.db *.sqlite *.sqlite3)"),
                         .suffix = QStringLiteral("db"),
                         .replaces = false}); // a store that is there gets more sessions
    if (path.isEmpty())
        return {};
    return {.driver = QStringLiteral("sqlite"), .layout = QStringLiteral("native"), .path = path};
}

} // namespace SessionDeck
