// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace SessionDeck {

/// A whole file and where its lines are. A last line without line feed is one too.
struct LineText
{
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< The line feed, or the end of the file.
    };
    QByteArray bytes = {};
    std::vector<Line> lines = {};

    QByteArrayView at(size_t index) const
    {
        return QByteArrayView(bytes).sliced(lines[index].begin, lines[index].end - lines[index].begin);
    }
    bool isTerminated() const
    {
        return bytes.endsWith('\n');
    }
};

LineText splitLines(QByteArray bytes);

/// Lines longer than this are damaged: they are not decoded.
inline constexpr qsizetype maxLineBytes = qsizetype(1024) * 1024 * 1024;

} // namespace SessionDeck
