// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newstorebox.h"

#include <QCoreApplication>
#include <QFileDialog>

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
                .path
                = QFileDialog::getExistingDirectory(parent, NewStoreText::tr("Empty Folder for JSON Files"))};
    QFileDialog dialog(parent, NewStoreText::tr("New SQLite File"), {},
                       NewStoreText::tr("SQLite databases (*.db *.sqlite *.sqlite3)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // a store that is there gets more sessions
    dialog.setDefaultSuffix(QStringLiteral("db"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return {.driver = QStringLiteral("sqlite"),
            .layout = QStringLiteral("native"),
            .path = dialog.selectedFiles().first()};
}

} // namespace SessionDeck
