// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/summarybatch.h"

namespace SessionDeck {

/// The first and the last bytes of a session's file. In a small file both are the whole of it.
struct LineEnds
{
    QByteArrayView head = {}; ///< From byte 0.
    QByteArrayView tail = {}; ///< Up to the last byte.
    qint64 size = 0; ///< Of the file, in bytes.

    bool isWhole() const
    {
        return head.size() == size;
    }
};

/// What a list shows, as far as a layout finds it in a file's ends. Text is UTF-8.
struct LineSummary
{
    QByteArray id = {}; ///< Empty: what the file's name says.
    QByteArray title = {};
    QByteArray participants = {}; ///< JSON array of strings.
    SummaryView numbers = {}; ///< Counts, times and health; its texts are not used.
    QString reason = {}; ///< With the byte, without the file.
};

} // namespace SessionDeck
