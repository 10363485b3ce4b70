// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/linescan.h"

#include "core/base/coretext.h"
#include "core/store/scanoutput.h"

namespace SessionDeck {

namespace {

Result<std::vector<QByteArray>> namesFor(LineFiles &files, const QStringList &ids)
{
    if (ids.isEmpty())
        return files.names();
    std::vector<QByteArray> names;
    for (const QString &id : ids) {
        if (Result<QByteArray> name = files.locate(id); name && files.folder().state(*name).exists())
            names.push_back(std::move(*name));
    }
    return names;
}

// The row's id: what the file says, or else its name. False if the session cannot be named, or its id
// belongs to another file; that is reported.
bool nameRow(LineFiles &files, const QByteArray &name, LineSummary &summary, ScanOutput &output)
{
    const LineLayout &layout = files.layout();
    if (summary.id.isEmpty())
        summary.id = layout.idOfName(baseName(name)).value_or(QString()).toUtf8();
    if (summary.id.isEmpty()) {
        output.damage(
            {.code = ErrorCode::Corrupt, .message = summary.reason, .place = files.folder().pathOf(name)});
        return false;
    }
    if (!layout.writer)
        return true;
    const QByteArray own = layout.writer->nameOf(QString::fromUtf8(summary.id));
    if (own == name)
        return true;
    if (files.folder().state(own).exists()) {
        output.damage(
            {.code = ErrorCode::Corrupt,
             .message = CoreText::tr("This file holds session \"%1\", which has a file of its own. Give "
                                     "the session in this file another id to see both.")
                            .arg(QString::fromUtf8(summary.id)),
             .place = files.folder().pathOf(name)});
        return false;
    }
    files.remember(QString::fromUtf8(summary.id), name);
    return true;
}

SummaryView viewOf(const LineSummary &summary, const QByteArray &reason)
{
    SummaryView view = summary.numbers;
    view.id = summary.id;
    view.title = summary.title;
    view.participants = summary.participants;
    view.reason = reason;
    return view;
}

void scanFile(LineFiles &files, const QByteArray &name, ScanOutput &output)
{
    LineSummary summary;
    if (const Result<void> read = files.summarise(name, summary); !read) {
        if (read.error().code == ErrorCode::NotFound) // removed since the folder was listed
            return output.passOver();
        summary = {};
        summary.numbers.health = Health::Damaged;
        summary.reason = read.error().message;
    }
    if (!nameRow(files, name, summary, output))
        return output.passOver();
    QByteArray reason;
    if (summary.numbers.health != Health::Ok)
        reason = QStringLiteral("%1 (%2)").arg(summary.reason, files.folder().pathOf(name)).toUtf8();
    output.row(viewOf(summary, reason));
}

// Whole files, for what their ends do not tell.
void surveyFiles(LineFiles &files, const std::vector<QByteArray> &names, const ScanRequest &request,
                 ScanOutput &output)
{
    for (const QByteArray &name : names) {
        if (request.stop.stop_requested())
            break;
        Result<QByteArray> bytes = files.folder().read(name);
        if (!bytes)
            continue; // the first pass has said so
        const qint64 size = bytes->size();
        LineSummary summary;
        const LineEnds whole{.head = *bytes, .tail = *bytes, .size = size};
        files.layout().summarise(whole, summary);
        summary.numbers.sizeBytes = size;
        const std::optional<QString> id = files.layout().idOfName(baseName(name));
        summary.id = id.value_or(QString()).toUtf8();
        const QByteArray reason = summary.reason.isEmpty()
            ? QByteArray()
            : QStringLiteral("%1 (%2)").arg(summary.reason, files.folder().pathOf(name)).toUtf8();
        output.replaceRow(viewOf(summary, reason));
    }
}

} // namespace

Result<void> scanLineFiles(LineFiles &files, const ScanRequest &request, const ScanSink &sink)
{
    const Result<std::vector<QByteArray>> names = namesFor(files, request.ids);
    if (!names)
        return fail(names.error());
    ScanOutput output(request, sink);
    output.begin(qint64(names->size()));
    for (const QByteArray &name : *names) {
        if (request.stop.stop_requested())
            break;
        scanFile(files, name, output);
    }
    if (request.depth == ScanDepth::Complete && files.layout().surveys) {
        output.flush();
        surveyFiles(files, *names, request, output);
    }
    return output.finish({});
}

} // namespace SessionDeck
