// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/datedbackups.h"

#include "core/base/folder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace SessionDeck {

namespace {

QString suffixOf(const QFileInfo &file)
{
    return file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
}

} // namespace

QString datedPath(const QString &path)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString folder = path.first(path.lastIndexOf(u'/') + 1); // as it was given
    return folder + file.completeBaseName() + u'-' + stamp + suffixOf(file);
}

Result<QStringList> oldDatedBackups(const QString &path, int keep)
{
    const QFileInfo file(path);
    const Result<Folder> folder = Folder::open(file.absolutePath());
    const Result<std::vector<QByteArray>> names = folder ? folder->files() : fail(folder.error());
    if (!names)
        return fail(names.error());
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(file.completeBaseName()) + QStringLiteral("-\\d{8}T\\d{6}Z")
        + QRegularExpression::escape(suffixOf(file))));
    QStringList dated;
    for (const QByteArray &name : *names) {
        if (pattern.match(QFile::decodeName(name)).hasMatch())
            dated += QFile::decodeName(name);
    }
    std::ranges::sort(dated); // by time, since that is how the names are made
    dated.resize(std::max<qsizetype>(dated.size() - keep, 0));
    for (QString &name : dated)
        name = folder->pathOf(QFile::encodeName(name));
    return dated;
}

Result<QStringList> pruneDatedBackups(const QString &path, int keep)
{
    Result<QStringList> old = oldDatedBackups(path, keep);
    const Result<Folder> folder = old ? Folder::open(QFileInfo(path).absolutePath()) : fail(old.error());
    if (!folder)
        return fail(folder.error());
    for (const QString &gone : std::as_const(*old)) {
        const QByteArray name = QFile::encodeName(QFileInfo(gone).fileName());
        if (const Result<void> removed = folder->remove(name); !removed)
            return fail(removed.error());
    }
    return old;
}

} // namespace SessionDeck
