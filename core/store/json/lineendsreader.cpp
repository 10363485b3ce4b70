// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/base/fileerror.h"
#include "core/store/json/linefiles.h"

#include <cerrno>

namespace SessionDeck {

Result<QByteArrayView> LineEndsReader::fill(QByteArray &buffer, const FileDescriptor &file, qint64 offset,
                                            qint64 size)
{
    if (buffer.size() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t got = ::pread(file.get(), buffer.data() + done, size_t(size - done), offset + done);
        if (got < 0 && errno != EINTR)
            return fail(fileError(errno, {}));
        if (got == 0)
            break;
        done += got > 0 ? got : 0;
    }
    return QByteArrayView(buffer).first(done);
}

Result<LineEnds> LineEndsReader::read(const FileDescriptor &file, qint64 size, qint64 bytes,
                                      const QString &path)
{
    const bool whole = size <= 2 * bytes;
    if (whole && size > Folder::maxReadBytes)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("The file is larger than 2 GiB, which is more than can be read at once."),
                    path);
    const Result<QByteArrayView> head = fill(m_head, file, 0, whole ? size : bytes);
    if (!head)
        return fail(head.error());
    if (whole) // a file that shrank meanwhile is as large as what was read
        return LineEnds{.head = *head, .tail = *head, .size = head->size()};
    const Result<QByteArrayView> tail = fill(m_tail, file, size - bytes, bytes);
    if (!tail)
        return fail(tail.error());
    return LineEnds{.head = *head, .tail = *tail, .size = size};
}

} // namespace SessionDeck
