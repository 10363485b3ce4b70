// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionid.h"

#include "core/base/coretext.h"
#include "core/session/session.h"

namespace SessionDeck {

Result<void> checkSessionId(const QString &id)
{
    const QByteArray utf8 = id.toUtf8();
    // A lone surrogate does not come back from UTF-8; a NUL would end the id in C libraries.
    const bool isText = QString::fromUtf8(utf8) == id && !utf8.contains('\0');
    if (isText && utf8.size() >= 1 && utf8.size() <= maxSessionIdBytes)
        return {};
    return fail(ErrorCode::Invalid,
                CoreText::tr("A session id has 1 to %1 bytes of Unicode text without a NUL character.")
                    .arg(maxSessionIdBytes));
}

} // namespace SessionDeck
