// SPDX-License-Identifier: GPL-3.0-or-later
// The changing calls of DocumentStore.
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"
#include "core/store/json/documentstore.h"

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

Result<Revision> DocumentStore::editOnce(const QString &id, const Expect &expect, const Editor &editor)
{
    const Result<FileDescriptor> lock = m_files.lock(m_busyTimeout);
    if (!lock)
        return fail(lock.error());
    const Result<DocumentIndex> index = readAll({});
    if (!index)
        return fail(index.error());
    const DocumentEntry *entry = index->find(id);
    const Revision found = entry ? index->revision(*entry) : Revision{};
    if (const Result<void> expected = checkExpect(expect, found, id, m_files.folder().path()); !expected)
        return fail(expected.error());
    const Result<DocumentEdit> edit = editor(*index, entry);
    if (!edit)
        return fail(edit.error());
    Documents fresh = index->documents;
    for (size_t i = 0; i < edit->size(); ++i)
        fresh.bytes[i]
            = editContainer(index->documents.bytes[i], index->containers[i], (*edit)[i], m_layout.empty[i]);
    const std::vector<QByteArray> bytes = fresh.bytes;
    const Result<DocumentIndex> after = m_layout.index(std::move(fresh), {});
    if (!after) // what we could not read back is not written
        return fail(after.error());
    if (const Result<void> done = m_files.exchange(index->documents, bytes); !done)
        return fail(done.error());
    const DocumentEntry *now = after->find(id);
    return now ? after->revision(*now) : Revision{};
}

Result<Revision> DocumentStore::edit(const QString &id, const Expect &expect, const Editor &editor)
{
    if (!m_capabilities.write)
        return fail(ErrorCode::ReadOnly, m_capabilities.readOnlyReason, m_files.folder().path());
    constexpr int attempts = 20;
    for (int attempt = 1;; ++attempt) {
        Result<Revision> done = editOnce(id, expect, editor);
        if (!isOvertaken(done) || attempt == attempts)
            return done;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

Result<Revision> DocumentStore::write(const Session &session, const Expect &expect)
{
    if (const Result<void> valid = checkSessionId(session.id); !valid)
        return fail(valid.error());
    return edit(session.id, expect, [&](const DocumentIndex &index, const DocumentEntry *entry) {
        return m_layout.write(index, entry, session);
    });
}

Result<Revision> DocumentStore::append(const AppendRequest &request)
{
    if (request.expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid, CoreText::tr("Messages can only be added to a session that exists."));
    return edit(request.id, request.expect,
                [&](const DocumentIndex &index, const DocumentEntry *entry) -> Result<DocumentEdit> {
                    if (!entry)
                        return fail(noSuchSession(request.id, m_files.folder().path()));
                    return request.messages.empty() ? DocumentEdit{}
                                                    : m_layout.append(index, *entry, request.messages);
                });
}

Result<void> DocumentStore::remove(const QString &id, const Expect &expect)
{
    const Result<Revision> done = edit(
        id, expect, [&](const DocumentIndex &index, const DocumentEntry *entry) -> Result<DocumentEdit> {
            return entry ? m_layout.remove(index, *entry) : fail(noSuchSession(id, m_files.folder().path()));
        });
    return done ? Result<void>() : fail(done.error());
}

Result<Revision> DocumentStore::setExpiry(const QString &, Timestamp, const Expect &)
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The layout %1 keeps no expiry.").arg(QLatin1StringView(m_layout.name)),
                m_files.folder().path());
}

} // namespace SessionDeck
