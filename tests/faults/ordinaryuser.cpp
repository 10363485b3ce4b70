// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ordinaryuser.h"

#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

constexpr uid_t nobody = 65534;

void setMode(const QString &path, mode_t mode)
{
    if (chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("cannot change the mode of %s", qPrintable(path));
}

void setModes(const QString &folder, mode_t folders, mode_t files)
{
    setMode(folder, folders | S_IRWXU); // or else what is below cannot be reached
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (QFileInfo(path).isFile())
            setMode(path, files);
        else if (QFileInfo(path).isDir())
            setMode(path, folders | S_IRWXU);
    }
    setMode(folder, folders);
}

} // namespace

OrdinaryUser::OrdinaryUser()
{
    if (getuid() == 0 && setresuid(nobody, nobody, 0) != 0) // not the real id alone: access() asks for that
        qFatal("root cannot become an ordinary user here");
}

OrdinaryUser::~OrdinaryUser()
{
    uid_t ids[3] = {};
    if (getresuid(&ids[0], &ids[1], &ids[2]) != 0 || (ids[2] == 0 && setresuid(0, 0, 0) != 0))
        qFatal("cannot become root again");
}

WriteProtection::WriteProtection(const QString &folder) : m_folder(folder)
{
    openToEverybody(folder);
    setModes(folder, 0555, 0444);
}

WriteProtection::~WriteProtection()
{
    setModes(m_folder, 0755, 0644);
}

void openToEverybody(const QString &folder)
{
    setModes(folder, 0755, 0644);
    const QString temporary = QDir::tempPath();
    for (QString path = QFileInfo(folder).path(); path.size() > temporary.size();
         path = QFileInfo(path).path())
        setMode(path, 0755);
}

} // namespace SessionDeck
