// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentStore::scan: a list from the first document, then what needs the others.
#include "core/base/coretext.h"
#include "core/store/json/documentstore.h"
#include "core/store/json/scanoutput.h"

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
            return fail(ErrorCode::Cancelled, CoreText::tr("The scan was stopped."));
        if (request.ids.isEmpty() || request.ids.contains(entry.id))
            putOut(layout, index, entry, output, before && before->find(entry.id));
    }
    for (const Error &error : index.damage)
        output.damage(error);
    output.flush();
    return {};
}

} // namespace

Result<void> DocumentStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    const Result<DocumentIndex> list = readDocuments(m_files, m_layout, 1, request.stop);
    if (!list)
        return fail(list.error());
    const qsizetype wanted = request.ids.isEmpty() ? qsizetype(list->entries.size()) : request.ids.size();
    ScanOutput output(sink, request.batchRows, wanted);
    // Single sessions are wanted after a change; whether one is left without a record only the messages tell.
    const bool complete = request.depth == ScanDepth::Complete || !request.ids.isEmpty();
    if (const Result<void> done = putOutAll(m_layout, *list, nullptr, request, output); !done || !complete)
        return done;
    const Result<DocumentIndex> all = readAll(request.stop);
    if (!all && all.error().code == ErrorCode::Corrupt) {
        output.damage(all.error()); // the list stands; the counts cannot be had
        return {};
    }
    if (!all)
        return fail(all.error());
    return putOutAll(m_layout, *all, &*list, request, output);
}

} // namespace SessionDeck
