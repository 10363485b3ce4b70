// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"

#include <QStringList>

namespace SessionDeck {

/// Several sessions in one go, for those who copy.
struct LoadManyRequest
{
    QStringList ids = {};
    qint64 count = -1; ///< Messages of each, from the first on; 0: only what leads to header and revision.
    std::stop_token stop = {};
};

/// One of several writes in one go.
struct WriteRequest
{
    Session session = {};
    Expect expect = {};
};

} // namespace SessionDeck
