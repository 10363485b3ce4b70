// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/heldfile.h"

#include "core/base/atomicfile.h"
#include "core/base/coretext.h"
#include "core/base/fileerror.h"

#include <cerrno>

namespace SessionDeck {

Result<HeldFile> holdFile(const Folder &folder, const QByteArray &name, std::chrono::milliseconds timeout)
{
    for (;;) {
        HeldFile held{.name = name, .path = folder.pathOf(name)};
        Result<FileDescriptor> file = folder.openFile(name, O_RDWR | O_APPEND | O_NONBLOCK);
        if (!file && file.error().code == ErrorCode::NotFound)
            return held;
        if (!file)
            return fail(file.error());
        if (const Result<void> locked = lockFile(*file, timeout, held.path); !locked)
            return fail(locked.error());
        struct stat status = {};
        if (::fstat(file->get(), &status) != 0)
            return fail(fileError(errno, held.path));
        if (!S_ISREG(status.st_mode))
            return fail(ErrorCode::Corrupt, CoreText::tr("This is no regular file."), held.path);
        held.size = status.st_size;
        held.file = std::move(*file);
        if (folder.state(name).inode == status.st_ino)
            return held;
    }
}

Result<Revision> revisionOf(const HeldFile &held, const LineLayout &layout)
{
    if (!held.exists())
        return Revision{};
    LineEndsReader reader;
    for (qint64 bytes = 4096;; bytes *= 16) {
        const Result<LineEnds> ends = reader.read(held.file, held.size, bytes, held.path);
        if (!ends)
            return fail(ends.error());
        if (ends->isWhole() || ends->head.contains('\n'))
            return layout.writer->revision(*ends);
    }
}

Result<LineText> textOf(const HeldFile &held)
{
    if (held.size > Folder::maxReadBytes)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("The file is larger than 2 GiB, which is more than can be read at once."),
                    held.path);
    Result<QByteArray> bytes = readBytes(held.file, 0, held.size, held.path);
    if (!bytes)
        return fail(bytes.error());
    return splitLines(std::move(*bytes));
}

// What is torn may be the only copy of somebody's words: it goes to "<name>.torn-<n>" beside the file.
Result<void> keepAside(const Folder &folder, const QByteArray &name, const QByteArray &torn)
{
    constexpr int mostFiles = 100'000;
    for (int n = 1; n < mostFiles && !torn.isEmpty(); ++n) {
        const QByteArray aside = name + ".torn-" + QByteArray::number(n);
        const Result<void> made
            = folder.state(aside).exists() ? fail(ErrorCode::Conflict, {}) : createFile(folder, aside, torn);
        if (made || made.error().code != ErrorCode::Conflict)
            return made;
    }
    return {};
}

// One write at the end. A write that failed half-way is taken back, which nobody can have seen as complete.
Result<void> appendBytes(HeldFile &held, const QByteArray &bytes)
{
    Result<void> written = writeBytes(held.file, bytes, held.path);
    if (written && ::fdatasync(held.file.get()) != 0)
        written = fail(fileError(errno, held.path));
    if (!written && ::ftruncate(held.file.get(), held.size) != 0)
        written.error().message += u' ' + CoreText::tr("The line that was begun could not be removed again.");
    held.size += written ? bytes.size() : 0;
    return written;
}

} // namespace SessionDeck
