// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// Bytes that the character needs whose first byte this is; 0 if none starts so.
qsizetype characterSize(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

bool isAscii(QStringView text)
{
    char16_t all = 0;
    for (const char16_t *unit = text.utf16(), *end = unit + text.size(); unit != end; ++unit)
        all |= *unit;
    return all < 0x80;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    if (text.isValidUtf8())
        return text.size();
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype size = characterSize(static_cast<unsigned char>(text[at]));
        if (size == 0 || at + size > text.size() || (size > 1 && !text.sliced(at, size).isValidUtf8()))
            break;
        at += size;
    }
    return at;
}

void appendUtf8(QByteArray &out, QStringView text)
{
    if (!isAscii(text)) {
        out += text.toUtf8();
        return;
    }
    const qsizetype before = out.size();
    out.resize(before + text.size());
    std::copy_n(text.utf16(), text.size(), out.data() + before);
}

qsizetype utf8Size(QStringView text)
{
    return isAscii(text) ? text.size() : text.toUtf8().size();
}

} // namespace SessionDeck
