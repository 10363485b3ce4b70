// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QStringList>

namespace SessionDeck {

/// Where two sessions differ, as people call it: "title", "message 17". Messages are compared place by place
/// and counted from 1.
struct DifferingParts
{
    QStringList named = {}; ///< The first few, in the order of the session.
    qint64 more = 0; ///< Parts that differ beside them.

    bool isEmpty() const
    {
        return named.isEmpty();
    }
    void add(const QString &part);
    /// All of it in one line: "title, message 3 and 4 more".
    QString text() const;
};

/// Compares all that the canonical hash is made of, so not the expiry; empty if both say the same.
DifferingParts differingParts(const Session &one, const Session &other);

} // namespace SessionDeck
