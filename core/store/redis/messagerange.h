// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"

namespace SessionDeck {

/// The messages [begin, end) of so many that a LoadRequest asks for.
struct MessageRange
{
    qint64 begin = 0;
    qint64 end = 0;
};

inline MessageRange messageRange(const LoadRequest &request, qint64 length)
{
    const qint64 begin
        = request.first < 0 ? qMax<qint64>(0, length + request.first) : qMin(request.first, length);
    const qint64 count = request.count < 0 ? length : qMin(request.count, length);
    return {begin, qMin(length, begin + count)};
}

} // namespace SessionDeck
