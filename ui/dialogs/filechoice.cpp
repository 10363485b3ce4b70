// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechoice.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QSettings>

namespace SessionDeck {

namespace {

constexpr char folderKey[] = "fileChoice/folder";

// Tells files by their names alone.
class UnopenedFileIcons : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &file) const override
    {
        return QFileIconProvider::icon(file.isDir() ? Folder : File);
    }
    QString type(const QFileInfo &file) const override
    {
        return file.suffix();
    }
};

// The icons outlive the dialog, whose threads use them.
struct FileChoice
{
    FileChoice(QWidget *parent, const QString &title, const QString &filter = {})
        : dialog(parent, title, QDir::rootPath(), filter) // it lists a folder before it has the icons
    {
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setIconProvider(&icons);
    }
    // `start`: a folder, or a file in one; empty: where the last choice was.
    QString ask(const QString &start = {});

    UnopenedFileIcons icons;
    QFileDialog dialog;
};

QString FileChoice::ask(const QString &start)
{
    QSettings settings;
    const QFileInfo place(start);
    const QString last = settings.value(folderKey, QDir::currentPath()).toString();
    if (!start.isEmpty() && place.isDir())
        dialog.setDirectory(start);
    else
        dialog.setDirectory(start.contains(u'/') ? place.path() : last);
    if (!start.isEmpty() && !place.isDir())
        dialog.selectFile(place.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    settings.setValue(folderKey, dialog.directory().absolutePath());
    return dialog.selectedFiles().constFirst();
}

} // namespace

QString chooseFile(QWidget *parent, const QString &title, const QString &filter)
{
    FileChoice choice(parent, title, filter);
    choice.dialog.setFileMode(QFileDialog::ExistingFile);
    choice.dialog.setOption(QFileDialog::ReadOnly);
    return choice.ask();
}

QString chooseFolder(QWidget *parent, const QString &title)
{
    FileChoice choice(parent, title);
    choice.dialog.setFileMode(QFileDialog::Directory);
    choice.dialog.setOption(QFileDialog::ShowDirsOnly);
    choice.dialog.setOption(QFileDialog::ReadOnly);
    return choice.ask();
}

QString chooseFolderToFill(QWidget *parent, const QString &title, const QString &start)
{
    FileChoice choice(parent, title);
    choice.dialog.setFileMode(QFileDialog::Directory);
    choice.dialog.setOption(QFileDialog::ShowDirsOnly);
    return choice.ask(start);
}

QString chooseNewFile(QWidget *parent, const NewFileWish &wish)
{
    FileChoice choice(parent, wish.title, wish.filter);
    choice.dialog.setAcceptMode(QFileDialog::AcceptSave);
    choice.dialog.setFileMode(QFileDialog::AnyFile);
    choice.dialog.setDefaultSuffix(wish.suffix);
    choice.dialog.setOption(QFileDialog::DontConfirmOverwrite, !wish.replaces);
    return choice.ask(wish.start);
}

} // namespace SessionDeck
