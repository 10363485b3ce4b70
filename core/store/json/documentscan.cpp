// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentscan.h"

#include "core/store/json/documentreading.h"
#include "core/store/scanoutput.h"

#include <QSet>

namespace SessionDeck {

namespace {

void putOut(const DocumentLayout &layout, const DocumentIndex &index, const DocumentEntry &entry,
            ScanOutput &output, bool counted)
{
    LineSummary summary;
    layout.summarise(index, entry, summary);
    SummaryView row = summary.numbers;
    const QByteArray reason = summary.reason.toUtf8();
    row.id = summary.id;
    row.title = summary.title;
    row.participants = summary.participants;
    row.reason = reason;
    if (counted)
        output.replaceRow(row);
    else
        output.row(row);
}

// Rows of the sessions that were asked for. before: what an earlier pass has put out; null in the first.
Result<void> putOutAll(const DocumentLayout &layout, const DocumentIndex &index, const DocumentIndex *before,
                       const ScanRequest &request, ScanOutput &output)
{
    const QSet<QString> wanted(request.ids.begin(), request.ids.end());
    for (const DocumentEntry &entry : index.entries) {
        if (request.stop.stop_requested())
            break;
        if (wanted.isEmpty() || wanted.contains(entry.id))
            putOut(layout, index, entry, output, before && before->find(entry.id));
    }
    for (const Error &error : index.damage)
        output.damage(error);
    return output.finish({});
}

// The list first, for whoever waits for rows; then what needs the other documents.
Result<void> scanEach(const DocumentFiles &files, const DocumentLayout &layout, const ScanRequest &request,
                      ScanOutput &output)
{
    const Result<DocumentIndex> list = readDocuments(files, layout, 1, request.stop);
    if (!list)
        return fail(list.error());
    output.begin(qsizetype(list->entries.size()));
    const Result<void> done = putOutAll(layout, *list, nullptr, request, output);
    if (!done || request.depth == ScanDepth::Headers)
        return done;
    const Result<DocumentIndex> all = readDocuments(files, layout, layout.files.size(), request.stop);
    if (!all && all.error().code == ErrorCode::Corrupt) {
        output.damage(all.error()); // the list stands; the counts cannot be had
        return {};
    }
    if (!all)
        return fail(all.error());
    return putOutAll(layout, *all, &*list, request, output);
}

// Single sessions are wanted after a change, and whether one is left without a record only the messages tell:
// all documents at once, or the list alone where the others cannot be read.
Result<void> scanNamed(const DocumentFiles &files, const DocumentLayout &layout, const ScanRequest &request,
                       ScanOutput &output)
{
    Result<DocumentIndex> index = readDocuments(files, layout, layout.files.size(), request.stop);
    if (!index && index.error().code == ErrorCode::Corrupt) {
        output.damage(index.error());
        index = readDocuments(files, layout, 1, request.stop);
    }
    if (!index)
        return fail(index.error());
    output.begin(request.ids.size());
    return putOutAll(layout, *index, nullptr, request, output);
}

} // namespace

Result<void> scanDocuments(const DocumentFiles &files, const DocumentLayout &layout,
                           const ScanRequest &request, const ScanSink &sink)
{
    ScanOutput output(request, sink);
    return request.ids.isEmpty() ? scanEach(files, layout, request, output)
                                 : scanNamed(files, layout, request, output);
}

} // namespace SessionDeck
