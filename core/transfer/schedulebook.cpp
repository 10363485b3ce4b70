// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/schedulebook.h"

#include "core/base/atomicfile.h"
#include "core/base/contenthash.h"
#include "core/session/jsonwriter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace SessionDeck {

namespace {

QByteArray filesJson(const std::vector<ScheduledFile> &files)
{
    QByteArrayList all;
    for (const ScheduledFile &file : files)
        all += JsonWriter()
                   .text("file", file.path)
                   .number("bytes", file.bytes)
                   .number("modified_ns", file.modified)
                   .close();
    return '[' + all.join(',') + ']';
}

std::vector<ScheduledFile> filesOf(const QJsonArray &array)
{
    std::vector<ScheduledFile> files;
    for (const QJsonValue &value : array)
        files.push_back({.path = value[u"file"].toString(),
                         .bytes = value[u"bytes"].toInteger(),
                         .modified = value[u"modified_ns"].toInteger()});
    return files;
}

} // namespace

ScheduleBook::ScheduleBook(Folder folder, const QString &storeKey)
    : m_folder(std::move(folder)), m_store(storeKey), m_name(contentHash({storeKey.toUtf8()}))
{
}

Result<ScheduleBook> ScheduleBook::open(const QString &storeKey)
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sessiondeck/schedules");
    QDir().mkpath(path); // opening says why not
    Result<Folder> folder = Folder::open(path);
    return folder ? Result<ScheduleBook>(ScheduleBook(std::move(*folder), storeKey)) : fail(folder.error());
}

ScheduleState ScheduleBook::read() const
{
    const Result<QByteArray> bytes = m_folder.read(m_name + ".json");
    const QJsonObject line = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    return {.succeeded = Timestamp::fromIso(line[u"succeeded_at"].toString()),
            .attempted = Timestamp::fromIso(line[u"attempted_at"].toString()),
            .failures = line[u"failures"].toInt(),
            .trouble = line[u"trouble"].toString(),
            .pending = line[u"pending"].toString(),
            .files = filesOf(line[u"files"].toArray())};
}

Result<void> ScheduleBook::write(const ScheduleState &state) const
{
    const QByteArray line = JsonWriter()
                                .text("store", m_store)
                                .time("succeeded_at", state.succeeded)
                                .time("attempted_at", state.attempted)
                                .number("failures", state.failures)
                                .text("trouble", state.trouble)
                                .text("pending", state.pending)
                                .raw("files", filesJson(state.files))
                                .close()
        + '\n';
    return replaceFile(m_folder, m_name + ".json", line);
}

Result<FileDescriptor> ScheduleBook::lock() const
{
    const QByteArray name = m_name + ".lock";
    Result<FileDescriptor> file = m_folder.openFile(name, O_RDWR | O_CREAT);
    if (!file)
        return file;
    const Result<void> locked = lockFile(*file, std::chrono::milliseconds(0), m_folder.pathOf(name));
    return locked ? std::move(file) : fail(locked.error());
}

} // namespace SessionDeck
