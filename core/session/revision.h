// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace SessionDeck {

/// The state of one session in one store, as an opaque printable token: equal tokens mean equal content.
/// Never ordered, never a clock time. Empty: no state is known.
struct Revision
{
    QByteArray token = {};

    bool isEmpty() const
    {
        return token.isEmpty();
    }
    friend bool operator==(const Revision &, const Revision &) = default;
};

} // namespace SessionDeck
