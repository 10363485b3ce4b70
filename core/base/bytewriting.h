// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>

namespace SessionDeck {

/// Makes room for so many bytes at the end and returns where they go; they have to be written. For who
/// appends millions of small pieces: QByteArray::append() costs more than such a piece itself.
inline char *extend(QByteArray &out, qsizetype bytes)
{
    const qsizetype before = out.size();
    const qsizetype needed = before + bytes;
    if (needed > out.capacity())
        out.reserve(std::max(needed, 2 * out.capacity()));
    out.resize(needed);
    return out.data() + before;
}

/// Copies the bytes there and returns where the next ones go.
inline char *putBytes(char *to, QByteArrayView bytes)
{
    return std::copy(bytes.begin(), bytes.end(), to);
}

} // namespace SessionDeck
