// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentscan.h"

#include "core/store/json/documentreading.h"
#include "core/store/scanoutput.h"

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
    for (const DocumentEntry &entry : index.entries) {
        if (request.stop.stop_requested())
            break;
        if (request.ids.isEmpty() || request.ids.contains(entry.id))
            putOut(layout, index, entry, output, before && before->find(entry.id));
    }
    for (const Error &error : index.damage)
        output.damage(error);
    return output.finish({});
}

} // namespace

Result<void> scanDocuments(const DocumentFiles &files, const DocumentLayout &layout,
                           const ScanRequest &request, const ScanSink &sink)
{
    const Result<DocumentIndex> list = readDocuments(files, layout, 1, request.stop);
    if (!list)
        return fail(list.error());
    const qsizetype wanted = request.ids.isEmpty() ? qsizetype(list->entries.size()) : request.ids.size();
    ScanOutput output(request, sink);
    output.begin(wanted);
    // Single sessions are wanted after a change; whether one is left without a record only the messages tell.
    const bool complete = request.depth == ScanDepth::Complete || !request.ids.isEmpty();
    if (const Result<void> done = putOutAll(layout, *list, nullptr, request, output); !done || !complete)
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

} // namespace SessionDeck
