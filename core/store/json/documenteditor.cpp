// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documenteditor.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"

namespace SessionDeck {

DocumentEditor::DocumentEditor(const DocumentFiles &files, const DocumentLayout &layout,
                               std::chrono::milliseconds busyTimeout)
    : m_files(files), m_layout(layout), m_batch(files, layout, busyTimeout)
{
}

Result<Revision> DocumentEditor::change(const DocumentChange &change) const
{
    return m_batch.run({&change, 1}).front();
}

std::vector<Result<Revision>> DocumentEditor::write(std::span<const WriteRequest> requests) const
{
    std::vector<DocumentChange> changes;
    changes.reserve(requests.size());
    for (const WriteRequest &request : requests) {
        const auto edit = [this, &request](const DocumentIndex &index,
                                           const DocumentEntry *entry) -> Result<DocumentEdit> {
            const QString &id = request.session.id;
            const Result<void> valid = checkSessionId(id);
            if (!valid)
                return fail(valid.error());
            return request.raw.empty() ? m_layout.write(index, entry, request.session)
                                       : m_layout.writeRaw(index, entry, {.id = id, .parts = request.raw});
        };
        changes.push_back({.id = request.session.id, .expect = request.expect, .edit = edit});
    }
    return m_batch.run(changes);
}

Result<Revision> DocumentEditor::append(const AppendRequest &request) const
{
    if (request.expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid, CoreText::tr("Messages can only be added to a session that exists."));
    return change(
        {.id = request.id,
         .expect = request.expect,
         .edit = [&](const DocumentIndex &index, const DocumentEntry *entry) -> Result<DocumentEdit> {
             if (!entry)
                 return fail(noSuchSession(request.id, m_files.folder().path()));
             return request.messages.empty() ? DocumentEdit{}
                                             : m_layout.append(index, *entry, request.messages);
         }});
}

std::vector<Result<void>> DocumentEditor::remove(const std::vector<RemoveRequest> &requests) const
{
    std::vector<DocumentChange> changes;
    changes.reserve(requests.size());
    for (const RemoveRequest &request : requests) {
        const auto edit = [this, &request](const DocumentIndex &index,
                                           const DocumentEntry *entry) -> Result<DocumentEdit> {
            return entry ? m_layout.remove(index, *entry)
                         : fail(noSuchSession(request.id, m_files.folder().path()));
        };
        changes.push_back({.id = request.id, .expect = request.expect, .edit = edit});
    }
    std::vector<Result<void>> removed;
    removed.reserve(requests.size());
    for (const Result<Revision> &outcome : m_batch.run(changes))
        removed.push_back(outcome ? Result<void>() : fail(outcome.error()));
    return removed;
}

Result<Revision> DocumentEditor::setExpiry(const QString &, Timestamp, const Expect &) const
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The layout %1 keeps no expiry.").arg(QLatin1StringView(m_layout.name)),
                m_files.folder().path());
}

} // namespace SessionDeck
