// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentbatch.h"

#include "core/base/stopscope.h"
#include "core/session/expectcheck.h"
#include "core/store/json/documentreading.h"

#include <QSet>

#include <thread>

namespace SessionDeck {

namespace {

// Set apart from a conflict of sessions: the files were written while we made the edits, and they are made
// again.
bool isOvertaken(const Result<void> &done)
{
    return !done && done.error().code == ErrorCode::Conflict && done.error().expected.isEmpty()
        && done.error().found.isEmpty();
}

void joinEdits(DocumentEdit &all, DocumentEdit one)
{
    for (size_t i = 0; i < one.size(); ++i)
        all[i].join(std::move(one[i]));
}

Result<DocumentEdit> editOf(const DocumentChange &change, const DocumentIndex &index, const QString &place)
{
    const DocumentEntry *entry = index.find(change.id);
    const Revision found = entry ? index.revision(*entry) : Revision{};
    const Result<void> expected = checkExpect(change.expect, found, change.id, place);
    return expected ? change.edit(index, entry) : fail(expected.error());
}

// How many changes from the first on are of different sessions.
size_t distinctSessions(std::span<const DocumentChange> changes)
{
    QSet<QString> seen;
    size_t count = 0;
    for (; count < changes.size() && !seen.contains(changes[count].id); ++count)
        seen.insert(changes[count].id);
    return count;
}

} // namespace

DocumentBatch::DocumentBatch(const DocumentFiles &files, const DocumentLayout &layout,
                             std::chrono::milliseconds busyTimeout)
    : m_files(files), m_layout(layout), m_busyTimeout(busyTimeout)
{
}

// Afterwards the index is that of the new documents.
Result<void> DocumentBatch::exchange(DocumentIndex &index, const DocumentEdit &edit) const
{
    Documents fresh = index.documents;
    for (size_t i = 0; i < edit.size(); ++i)
        fresh.bytes[i]
            = editContainer(index.documents.bytes[i], index.containers[i], edit[i], m_layout.empty[i]);
    const std::vector<QByteArray> bytes = fresh.bytes;
    Result<DocumentIndex> after = m_layout.index(std::move(fresh), StopScope::token());
    if (!after) // what we could not read back is not written
        return fail(after.error());
    if (const Result<void> done = m_files.exchange(index.documents, bytes); !done)
        return done;
    index = std::move(*after);
    return {};
}

Result<void> DocumentBatch::runOnce(Changes changes, std::vector<Result<Revision>> &outcomes) const
{
    outcomes.assign(changes.size(), Revision());
    const Result<FileDescriptor> lock = m_files.lock(m_busyTimeout);
    if (!lock)
        return fail(lock.error());
    Result<DocumentIndex> index = readDocuments(m_files, m_layout, m_layout.files.size(), StopScope::token());
    if (!index)
        return fail(index.error());
    DocumentEdit all(m_layout.files.size());
    for (size_t i = 0; i < changes.size(); ++i) {
        Result<DocumentEdit> made = editOf(changes[i], *index, m_files.folder().path());
        if (made)
            joinEdits(all, std::move(*made));
        else
            outcomes[i] = fail(made.error());
    }
    if (const Result<void> done = exchange(*index, all); !done)
        return done;
    for (size_t i = 0; i < changes.size(); ++i) {
        const DocumentEntry *now = outcomes[i] ? index->find(changes[i].id) : nullptr;
        if (now)
            outcomes[i] = index->revision(*now);
    }
    return {};
}

std::vector<Result<Revision>> DocumentBatch::runDistinct(Changes changes) const
{
    constexpr int attempts = 20;
    std::vector<Result<Revision>> outcomes;
    for (int attempt = 1;; ++attempt) {
        const Result<void> done = runOnce(changes, outcomes);
        if (isOvertaken(done) && attempt < attempts) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            continue;
        }
        for (Result<Revision> &outcome : outcomes) {
            if (!done && outcome)
                outcome = fail(done.error());
        }
        return outcomes;
    }
}

std::vector<Result<Revision>> DocumentBatch::run(Changes changes) const
{
    std::vector<Result<Revision>> outcomes;
    outcomes.reserve(changes.size());
    while (!changes.empty()) {
        const size_t count = distinctSessions(changes);
        for (Result<Revision> &outcome : runDistinct(changes.first(count)))
            outcomes.push_back(std::move(outcome));
        changes = changes.subspan(count);
    }
    return outcomes;
}

} // namespace SessionDeck
