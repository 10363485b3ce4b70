// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/lineeditor.h"

#include "core/base/atomicfile.h"
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"
#include "core/store/json/objecttext.h"
#include "core/store/json/storeaccess.h"

namespace SessionDeck {

namespace {

Error unreadable(const QString &path)
{
    return {.code = ErrorCode::Corrupt,
            .message
            = CoreText::tr("The file has no readable header, so nothing can be added to it. Restore or "
                           "repair it first."),
            .place = path};
}

Error changedInside(const Revision &expected, const Revision &found, const QString &id, const QString &path)
{
    Error error = checkExpect(Expect::at({}), found, id, path).error();
    error.expected = expected.token;
    return error;
}

Revision revisionOfBytes(const LineLayout &layout, const QByteArray &bytes)
{
    return layout.writer->revision({.head = bytes, .tail = bytes, .size = bytes.size()});
}

} // namespace

LineEditor::LineEditor(LineFiles &files, LoadedBodies &bodies, std::chrono::milliseconds busyTimeout)
    : m_files(files), m_bodies(bodies), m_busyTimeout(busyTimeout)
{
}

Result<HeldFile> LineEditor::hold(const QString &id, const Expect &expect)
{
    if (const Result<void> valid = checkSessionId(id); !valid)
        return fail(valid.error());
    const Result<QByteArray> name = m_files.locate(id);
    if (!name)
        return fail(name.error());
    Result<HeldFile> held = holdFile(m_files.folder(), *name, m_busyTimeout);
    if (!held || expect.kind == Expect::Kind::Anything)
        return held;
    const Result<Revision> found = revisionOf(*held, m_files.layout());
    if (!found)
        return fail(found.error());
    if (const Result<void> expected = checkExpect(expect, *found, id, held->path); !expected)
        return fail(expected.error());
    return held;
}

Result<Revision> LineEditor::exchange(const HeldFile &held, const LineRewrite &rewrite)
{
    const Folder &folder = m_files.folder();
    if (const Result<void> kept = keepAside(folder, held.name, rewrite.torn); !kept)
        return fail(kept.error());
    const Result<void> done = held.exists() ? replaceFile(folder, held.name, rewrite.bytes)
                                            : createFile(folder, held.name, rewrite.bytes);
    if (!done)
        return fail(done.error());
    return revisionOfBytes(m_files.layout(), rewrite.bytes);
}

Result<Revision> LineEditor::writeHeld(const HeldFile &held, const Session &session, const Expect &expect)
{
    const LineWriter &writer = *m_files.layout().writer;
    if (!held.exists()) {
        const Result<LineRewrite> made = writer.rewrite(nullptr, session);
        return made ? exchange(held, *made) : fail(made.error());
    }
    const Result<LineText> old = textOf(held);
    if (!old)
        return fail(old.error());
    const Revision found = revisionOfBytes(m_files.layout(), old->bytes);
    if (expect.kind == Expect::Kind::Revision && !m_bodies.matches(expect.revision, *old))
        return fail(changedInside(expect.revision, found, session.id, held.path));
    const Result<LineRewrite> changed = writer.rewrite(&*old, session);
    if (!changed)
        return fail(atPlace(changed.error(), held.path));
    return changed->bytes == old->bytes ? found : exchange(held, *changed);
}

Result<Revision> LineEditor::write(const Session &session, const Expect &expect)
{
    for (;;) {
        const Result<HeldFile> held = hold(session.id, expect);
        if (!held)
            return fail(held.error());
        const Result<Revision> written = writeHeld(*held, session, expect);
        const bool overtaken = !written && !held->exists() && written.error().code == ErrorCode::Conflict;
        if (!overtaken) // else another writer has just made the file, and what is expected is checked again
            return written;
    }
}

Result<Revision> LineEditor::appendHeld(HeldFile &held, const AppendRequest &request)
{
    constexpr qint64 firstLook = 4096;
    LineEndsReader reader;
    const Result<LineEnds> ends = reader.read(held.file, held.size, firstLook, held.path);
    if (!ends)
        return fail(ends.error());
    const auto lines = m_files.layout().writer->append(*ends, request.messages);
    if (!lines)
        return fail(atPlace(lines.error(), held.path));
    if (!*lines) // torn, or a header or a last line beyond the first look
        return appendRepaired(held, request);
    if (const Result<void> appended = appendBytes(held, **lines); !appended)
        return fail(appended.error());
    // Of what was read and written, not of what stands there now: if others wrote meanwhile, that is another
    // state.
    const QByteArray tail = ends->tail + **lines;
    return m_files.layout().writer->revision({.head = ends->isWhole() ? QByteArrayView(tail) : ends->head,
                                              .tail = tail,
                                              .size = ends->size + (*lines)->size()});
}

Result<Revision> LineEditor::appendRepaired(HeldFile &held, const AppendRequest &request)
{
    const LineWriter &writer = *m_files.layout().writer;
    const Result<LineText> old = textOf(held);
    if (!old)
        return fail(old.error());
    LineRewrite repaired = writer.repair(*old);
    const QByteArray bytes = repaired.bytes;
    const auto lines = writer.append({.head = bytes, .tail = bytes, .size = bytes.size()}, request.messages);
    if (!lines || !*lines)
        return fail(lines ? unreadable(held.path) : atPlace(lines.error(), held.path));
    if (bytes != old->bytes) {
        repaired.bytes += **lines;
        return exchange(held, repaired);
    }
    const Result<void> appended = appendBytes(held, **lines);
    return appended ? revisionOf(held, m_files.layout()) : fail(appended.error());
}

} // namespace SessionDeck
