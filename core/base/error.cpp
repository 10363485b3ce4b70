// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>

namespace SessionDeck {

QString errorName(ErrorCode code)
{
    static constexpr std::array names{
        "not-found", "conflict",    "corrupt", "locked",   "unreachable", "unauthorized",
        "read-only", "unsupported", "invalid", "no-space", "io",          "cancelled",
    };
    return QString::fromLatin1(names.at(size_t(code)));
}

QString describe(const Error &error)
{
    if (error.place.isEmpty())
        return error.message;
    return QStringLiteral("%1 (%2)").arg(error.message, error.place);
}

} // namespace SessionDeck
