// SPDX-License-Identifier: GPL-3.0-or-later
// The short edits of LineEditor: what happens to a session that exists.
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/json/lineeditor.h"
#include "core/store/json/storeaccess.h"

#include <QFile>

namespace SessionDeck {

Result<Revision> LineEditor::append(const AppendRequest &request)
{
    if (request.expect.kind == Expect::Kind::Absent)
        return fail(ErrorCode::Invalid, CoreText::tr("Messages can only be added to a session that exists."));
    Result<HeldFile> held = hold(request.id, request.expect);
    if (!held)
        return fail(held.error());
    if (!held->exists())
        return fail(noSuchSession(request.id, m_files.folder().path()));
    return request.messages.empty() ? revisionOf(*held, m_files.layout()) : appendHeld(*held, request);
}

// Under the name that the session has here: what the bytes say need not be readable.
Result<Revision> LineEditor::writeRaw(const RawWrite &request)
{
    const Result<HeldFile> held = hold(request.id, request.expect);
    if (!held)
        return fail(held.error());
    const RawPart part = request.parts.size() == 1 ? request.parts.front() : RawPart{.totalBytes = -1};
    const QString name = part.place.mid(part.place.lastIndexOf(u'/') + 1);
    if (part.bytes.size() != part.totalBytes || QFile::encodeName(name) != held->name)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("These are not the bytes of the file of session \"%1\".").arg(request.id),
                    held->path);
    return exchange(*held, {.bytes = part.bytes});
}

Result<void> LineEditor::remove(const QString &id, const Expect &expect)
{
    const Result<HeldFile> held = hold(id, expect);
    if (!held)
        return fail(held.error());
    if (!held->exists())
        return fail(noSuchSession(id, m_files.folder().path()));
    return m_files.folder().remove(held->name);
}

Result<Revision> LineEditor::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    const Result<HeldFile> held = hold(id, expect);
    if (!held)
        return fail(held.error());
    if (!held->exists())
        return fail(noSuchSession(id, m_files.folder().path()));
    const Result<LineText> old = textOf(*held);
    if (!old)
        return fail(old.error());
    Result<QByteArray> changed = m_files.layout().writer->expire(*old, expires);
    if (!changed)
        return fail(atPlace(changed.error(), held->path));
    if (*changed == old->bytes)
        return revisionOf(*held, m_files.layout());
    return exchange(*held, {.bytes = std::move(*changed)});
}

} // namespace SessionDeck
