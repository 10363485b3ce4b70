// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documenteditor.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"
#include "core/store/json/documentreading.h"

#include <thread>

namespace SessionDeck {

namespace {

// Set apart from a conflict of sessions: the files were written while we made the edit, and it is made again.
bool isOvertaken(const Result<Revision> &done)
{
    return !done && done.error().code == ErrorCode::Conflict && done.error().expected.isEmpty()
        && done.error().found.isEmpty();
}

} // namespace

DocumentEditor::DocumentEditor(const DocumentFiles &files, const DocumentLayout &layout,
                               std::chrono::milliseconds busyTimeout)
    : m_files(files), m_layout(layout), m_busyTimeout(busyTimeout)
{
}

Result<Revision> DocumentEditor::changeOnce(const QString &id, const Expect &expect, const Edit &edit) const
{
    const Result<FileDescriptor> lock = m_files.lock(m_busyTimeout);
    if (!lock)
        return fail(lock.error());
    const Result<DocumentIndex> index = readDocuments(m_files, m_layout, m_layout.files.size(), {});
    if (!index)
        return fail(index.error());
    const DocumentEntry *entry = index->find(id);
    const Revision found = entry ? index->revision(*entry) : Revision{};
    if (const Result<void> expected = checkExpect(expect, found, id, m_files.folder().path()); !expected)
        return fail(expected.error());
    const Result<DocumentEdit> made = edit(*index, entry);
    if (!made)
        return fail(made.error());
    Documents fresh = index->documents;
    for (size_t i = 0; i < made->size(); ++i)
        fresh.bytes[i]
            = editContainer(index->documents.bytes[i], index->containers[i], (*made)[i], m_layout.empty[i]);
    const std::vector<QByteArray> bytes = fresh.bytes;
    const Result<DocumentIndex> after = m_layout.index(std::move(fresh), {});
    if (!after) // what we could not read back is not written
        return fail(after.error());
    if (const Result<void> done = m_files.exchange(index->documents, bytes); !done)
        return fail(done.error());
    const DocumentEntry *now = after->find(id);
    return now ? after->revision(*now) : Revision{};
}

Result<Revision> DocumentEditor::change(const QString &id, const Expect &expect, const Edit &edit) const
{
    constexpr int attempts = 20;
    for (int attempt = 1;; ++attempt) {
        Result<Revision> done = changeOnce(id, expect, edit);
        if (!isOvertaken(done) || attempt == attempts)
            return done;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

Result<Revision> DocumentEditor::write(const Session &session, const Expect &expect) const
{
    if (const Result<void> valid = checkSessionId(session.id); !valid)
        return fail(valid.error());
    return change(session.id, expect, [&](const DocumentIndex &index, const DocumentEntry *entry) {
        return m_layout.write(index, entry, session);
    });
}

Result<Revision> DocumentEditor::append(const AppendRequest &request) const
{
    if (request.expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid, CoreText::tr("Messages can only be added to a session that exists."));
    return change(request.id, request.expect,
                  [&](const DocumentIndex &index, const DocumentEntry *entry) -> Result<DocumentEdit> {
                      if (!entry)
                          return fail(noSuchSession(request.id, m_files.folder().path()));
                      return request.messages.empty() ? DocumentEdit{}
                                                      : m_layout.append(index, *entry, request.messages);
                  });
}

Result<void> DocumentEditor::remove(const QString &id, const Expect &expect) const
{
    const Result<Revision> done = change(
        id, expect, [&](const DocumentIndex &index, const DocumentEntry *entry) -> Result<DocumentEdit> {
            return entry ? m_layout.remove(index, *entry) : fail(noSuchSession(id, m_files.folder().path()));
        });
    return done ? Result<void>() : fail(done.error());
}

Result<Revision> DocumentEditor::setExpiry(const QString &, Timestamp, const Expect &) const
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The layout %1 keeps no expiry.").arg(QLatin1StringView(m_layout.name)),
                m_files.folder().path());
}

} // namespace SessionDeck
