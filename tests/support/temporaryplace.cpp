// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryplace.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace SessionDeck {

namespace {

void copyFile(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s", qPrintable(from));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QString TemporaryPlace::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString TemporaryPlace::put(const QString &name, const QByteArray &bytes) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(target));
    return target;
}

QString TemporaryPlace::copyData(const QString &name) const
{
    const QString from = QStringLiteral(TEST_DATA "/") + name;
    const QString to = path(QFileInfo(name).fileName());
    if (QFileInfo(from).isFile())
        copyFile(from, to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        copyFile(file, to + file.mid(from.size()));
    }
    return to;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace SessionDeck
