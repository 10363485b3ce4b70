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

Result<QStringList> pruneDatedBackups(const QString &path, int keep)
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
    QStringList gone;
    while (dated.size() > keep) {
        if (const Result<void> removed = folder->remove(QFile::encodeName(dated.first())); !removed)
            return fail(removed.error());
        gone += folder->pathOf(QFile::encodeName(dated.takeFirst()));
    }
    return gone;
}

} // namespace SessionDeck
