// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/linetext.h"

namespace SessionDeck {

LineText splitLines(QByteArray bytes)
{
    LineText text{.bytes = std::move(bytes)};
    for (qsizetype begin = 0; begin < text.bytes.size();) {
        const qsizetype feed = text.bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.bytes.size() : feed;
        text.lines.push_back({begin, end});
        begin = end + 1;
    }
    return text;
}

} // namespace SessionDeck
