// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace SessionDeck {

// No dialog of Qt or of a desktop may be used beside these. Such dialogs look into the files that they list,
// to tell what they are; when a program closes any descriptor of a database, it loses all its locks on it,
// and the next program that closes the database deletes the write-ahead log under us (see SqlitePlainFile).

/// Asks for a file or a folder to read; empty if none was chosen. Can delete and rename nothing of what it
/// lists.
QString chooseFile(QWidget *parent, const QString &title, const QString &filter = {});
QString chooseFolder(QWidget *parent, const QString &title);

/// Asks for a folder to put something into.
QString chooseFolderToFill(QWidget *parent, const QString &title, const QString &start = {});

/// A file to write.
struct NewFileWish
{
    QString title = {};
    QString start = {}; ///< A name, perhaps with its folder.
    QString filter = {};
    QString suffix = {}; ///< For a name that has none.
    bool replaces = true; ///< Asks before a file that is there is chosen.
};
QString chooseNewFile(QWidget *parent, const NewFileWish &wish);

} // namespace SessionDeck
