// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace SessionDeck {

/// Sessions of a store that a dialog offers to work on.
struct WorkScope
{
    QString text = {}; ///< "3 selected sessions".
    std::function<QStringList()> ids = {}; ///< On any thread, and takes time if they are many; unset: all.

    QStringList idList() const
    {
        return ids ? ids() : QStringList();
    }
};

} // namespace SessionDeck
