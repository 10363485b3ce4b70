// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileerror.h"

#include "core/base/coretext.h"

#include <cerrno>

namespace SessionDeck {

namespace {

struct Meaning
{
    int number;
    ErrorCode code;
    const char *message;
};

constexpr Meaning meanings[] = {
    {ENOENT, ErrorCode::NotFound, QT_TRANSLATE_NOOP("CoreText", "There is no such file or folder.")},
    {ENOTDIR, ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("CoreText", "A part of this path is a file, not a folder.")},
    {EACCES, ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText",
                       "The permissions of this file or folder do not allow it. Change them, or "
                       "open the store as a user who may.")},
    {EPERM, ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText", "The system does not permit it for this file or folder.")},
    {EROFS, ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("CoreText", "The file system is mounted read-only.")},
    {ENOSPC, ErrorCode::NoSpace,
     QT_TRANSLATE_NOOP("CoreText", "The disk is full. Nothing was changed; free some space and try again.")},
    {EDQUOT, ErrorCode::NoSpace,
     QT_TRANSLATE_NOOP("CoreText", "The disk quota is used up. Nothing was changed.")},
    {EFBIG, ErrorCode::NoSpace,
     QT_TRANSLATE_NOOP("CoreText", "The file would become larger than is allowed here.")},
    {EMFILE, ErrorCode::Io, QT_TRANSLATE_NOOP("CoreText", "Too many files are open in this program.")},
    {EWOULDBLOCK, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("CoreText", "Another program holds the lock. Try again when it has finished.")},
};

} // namespace

Error fileError(int number, const QString &path)
{
    for (const Meaning &meaning : meanings) {
        if (meaning.number == number)
            return {.code = meaning.code, .message = CoreText::tr(meaning.message), .place = path};
    }
    return {.code = ErrorCode::Io,
            .message = CoreText::tr("The file system reported: %1.").arg(qt_error_string(number)),
            .place = path};
}

} // namespace SessionDeck
