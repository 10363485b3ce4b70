// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyreport.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"
#include "core/session/jsonwriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

namespace SessionDeck {

namespace {

QByteArray headLine(const CopyReportHead &head)
{
    return JsonWriter()
               .text("report", u"copy")
               .number("version", 1)
               .text("source", head.source)
               .text("target", head.target)
               .raw("move", head.move ? "true" : "false")
               .text("bulk", head.bulk)
               .time("at", Timestamp::now())
               .close()
        + '\n';
}

CopyReportHead headOf(const QJsonObject &line)
{
    return {.source = line[u"source"].toString(),
            .target = line[u"target"].toString(),
            .move = line[u"move"].toBool(),
            .bulk = line[u"bulk"].toString()};
}

CopiedSession copiedOf(const QJsonObject &line)
{
    CopiedSession copied{.id = line[u"id"].toString(),
                         .outcome = outcomeNamed(line[u"outcome"].toString().toLatin1()),
                         .messages = line[u"messages"].toInteger(-1),
                         .hash = line[u"hash"].toString().toLatin1(),
                         .source = {line[u"source_revision"].toString().toUtf8()},
                         .target = {line[u"target_revision"].toString().toUtf8()},
                         .expires = Timestamp::fromIso(line[u"expires_at"].toString())};
    for (const QJsonValue name : line[u"dropped"].toArray())
        copied.dropped += name.toString();
    for (const QJsonValue name : line[u"filled"].toArray())
        copied.filled += name.toString();
    return copied;
}

Result<FileDescriptor> openReport(const QString &path, int flags)
{
    const QFileInfo file(path);
    const Result<Folder> folder = Folder::open(file.absolutePath());
    Result<FileDescriptor> opened = folder
        ? folder->openFile(QFile::encodeName(file.fileName()), flags | O_RDWR | O_APPEND)
        : fail(folder.error());
    if (opened) {
        if (const Result<void> locked = lockFile(*opened, std::chrono::milliseconds(0), path); !locked)
            return fail(locked.error());
    }
    return opened;
}

} // namespace

QByteArray copiedLine(const CopiedSession &result)
{
    JsonWriter line;
    line.text("id", result.id)
        .text("outcome", QString::fromLatin1(outcomeName(result.outcome)))
        .number("messages", result.messages)
        .text("hash", QString::fromLatin1(result.hash))
        .text("source_revision", QString::fromUtf8(result.source.token))
        .text("target_revision", QString::fromUtf8(result.target.token))
        .time("expires_at", result.expires)
        .texts("kept", result.kept)
        .texts("dropped", result.dropped)
        .texts("filled", result.filled);
    return line.text("reason", result.reason).close();
}

Result<CopyReport> CopyReport::create(const QString &path, const CopyReportHead &head)
{
    Result<FileDescriptor> file = openReport(path, O_CREAT | O_EXCL);
    if (!file && QFileInfo::exists(path))
        return fail(ErrorCode::Conflict,
                    CoreText::tr("There is a file of this name. Go on with its copy (--resume), or choose "
                                 "another name for the report."),
                    path);
    if (!file)
        return fail(file.error());
    CopyReport report;
    report.m_path = path;
    report.m_bulk = head.bulk;
    report.m_file = std::move(*file);
    const Result<void> written = report.append(headLine(head));
    return written ? Result<CopyReport>(std::move(report)) : fail(written.error());
}

Result<CopyReport> CopyReport::resume(const QString &path, const CopyReportHead &head)
{
    Result<FileDescriptor> file = openReport(path, 0);
    if (!file)
        return fail(file.error());
    const Result<QByteArray> text = readBytes(*file, 0, QFileInfo(path).size(), path);
    if (!text)
        return fail(text.error());
    // The last line was torn when the power went; what it says is found out again.
    const qsizetype whole = text->lastIndexOf('\n') + 1;
    CopyReport report;
    bool isHead = true;
    for (const QByteArray &line : text->first(whole).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (isHead && (object[u"report"].toString() != u"copy" || !headOf(object).isSameCopy(head)))
            return fail(ErrorCode::Invalid,
                        CoreText::tr("This is not the report of a copy between these two stores."), path);
        if (isHead)
            report.m_bulk = object[u"bulk"].toString(head.bulk);
        isHead = false;
        if (object.contains(u"id"))
            report.m_earlier.insert(object[u"id"].toString(), copiedOf(object));
    }
    if (::ftruncate(file->get(), whole) != 0)
        return fail(fileError(errno, path));
    report.m_path = path;
    report.m_file = std::move(*file);
    return report;
}

Result<void> CopyReport::add(const std::vector<CopiedSession> &results)
{
    QByteArray lines;
    for (const CopiedSession &result : results)
        lines += copiedLine(result) + '\n';
    return append(lines);
}

Result<void> CopyReport::finish(const CopyTally &tally)
{
    JsonWriter line;
    line.raw("done", "true").time("at", Timestamp::now());
    for (size_t i = 0; i < copyOutcomes; ++i)
        line.number(outcomeName(CopyOutcome(i)), tally.of(CopyOutcome(i)));
    return append(line.close() + '\n');
}

Result<void> CopyReport::append(const QByteArray &lines)
{
    const Result<void> written = writeBytes(m_file, lines, m_path);
    if (written && ::fdatasync(m_file.get()) != 0)
        return fail(fileError(errno, m_path));
    return written;
}

} // namespace SessionDeck
