// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionsummary.h"

#include <array>

namespace SessionDeck {

QString healthName(Health health)
{
    static constexpr std::array names{"ok", "damaged", "orphan", "ghost"};
    return QString::fromLatin1(names.at(size_t(health)));
}

} // namespace SessionDeck
