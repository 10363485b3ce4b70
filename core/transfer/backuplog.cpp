// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backuplog.h"

#include "core/base/folder.h"
#include "core/session/jsonwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

namespace SessionDeck {

namespace {

KnownBackup backupOf(const QJsonObject &line)
{
    const Timestamp at = Timestamp::fromIso(line[u"at"].toString());
    return {.store = line[u"store"].toString(),
            .file = line[u"file"].toString(),
            .layout = line[u"layout"].toString(),
            .at = at,
            .sessions = line[u"sessions"].toInteger(-1),
            .messages = line[u"messages"].toInteger(-1),
            .bytes = line[u"size_bytes"].toInteger(-1),
            .leftOut = line[u"left_out"].toInteger(0),
            .checked = line.contains(u"checked_at") ? Timestamp::fromIso(line[u"checked_at"].toString()) : at,
            .sound = line[u"sound"].toBool(true)};
}

} // namespace

QString backupLogPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sessiondeck/backups.jsonl");
}

KnownBackup knownBackup(const OpenedStore &source, const BackupResult &result)
{
    const Timestamp now = Timestamp::now();
    return {.store = toUri(source.location),
            .file = QFileInfo(result.file).absoluteFilePath(),
            .layout = result.layout,
            .at = now,
            .sessions = result.sessions,
            .messages = result.messages,
            .bytes = result.bytes,
            .leftOut = qint64(result.leftOut.size()),
            .checked = now};
}

StoreLocation locationOf(const KnownBackup &backup)
{
    return {.driver = QStringLiteral("sqlite"), .layout = backup.layout, .path = backup.file};
}

Result<void> noteBackup(const QString &log, const KnownBackup &backup)
{
    constexpr std::chrono::seconds patience{5};
    const QFileInfo file(log);
    QDir().mkpath(file.path());
    const Result<Folder> folder = Folder::open(file.path());
    const Result<FileDescriptor> opened = folder
        ? folder->openFile(QFile::encodeName(file.fileName()), O_WRONLY | O_APPEND | O_CREAT)
        : fail(folder.error());
    if (!opened)
        return fail(opened.error());
    if (const Result<void> locked = lockFile(*opened, patience, log); !locked)
        return locked;
    const QByteArray line = JsonWriter()
                                .text("store", backup.store)
                                .text("file", backup.file)
                                .text("layout", backup.layout)
                                .time("at", backup.at)
                                .number("sessions", backup.sessions)
                                .number("messages", backup.messages)
                                .number("size_bytes", backup.bytes)
                                .number("left_out", backup.leftOut)
                                .time("checked_at", backup.checked)
                                .raw("sound", backup.sound ? "true" : "false")
                                .close()
        + '\n';
    return writeBytes(*opened, line, log);
}

std::vector<KnownBackup> knownBackups(const QString &log)
{
    QFile file(log);
    std::vector<KnownBackup> backups;
    if (!file.open(QIODevice::ReadOnly))
        return backups;
    QSet<QString> seen;
    const QByteArrayList lines = file.readAll().split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        KnownBackup backup = backupOf(QJsonDocument::fromJson(*line).object());
        if (backup.file.isEmpty() || seen.contains(backup.file) || !QFileInfo::exists(backup.file))
            continue;
        seen.insert(backup.file);
        backups.push_back(std::move(backup));
    }
    std::ranges::stable_sort(backups, std::ranges::greater(), &KnownBackup::at); // a check adds a line too
    return backups;
}

} // namespace SessionDeck
