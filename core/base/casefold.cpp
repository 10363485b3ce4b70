// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/casefold.h"

#include <QChar>

namespace SessionDeck {

namespace {

struct Character
{
    char32_t code = 0;
    qsizetype bytes = 0; // 0: not UTF-8
};

Character decodeFirst(QByteArrayView text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return {first, 1};
    const qsizetype bytes = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (bytes == 0 || bytes > text.size() || !text.first(bytes).isValidUtf8())
        return {};
    char32_t code = first & (0xffU >> (bytes + 1));
    for (qsizetype i = 1; i < bytes; ++i)
        code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3fU);
    return {code, bytes};
}

void appendUtf8(QByteArray &out, char32_t code)
{
    if (code < 0x80) {
        out += char(code);
        return;
    }
    const int following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr unsigned marks[] = {0, 0xc0, 0xe0, 0xf0};
    out += char(marks[following] | (code >> (6 * following)));
    for (int i = following - 1; i >= 0; --i)
        out += char(0x80U | ((code >> (6 * i)) & 0x3fU));
}

} // namespace

void foldCase(QByteArrayView text, QByteArray &folded)
{
    folded.resize(text.size());
    char *to = folded.data();
    unsigned char seen = 0;
    for (qsizetype i = 0; i < text.size(); ++i) { // written so that the compiler makes vectors of it
        const auto c = static_cast<unsigned char>(text[i]);
        seen |= c;
        to[i] = char(c + (static_cast<unsigned char>(c - 'A') < 26 ? 32 : 0));
    }
    if (seen < 0x80)
        return;
    folded.resize(0);
    while (!text.isEmpty()) {
        const Character character = decodeFirst(text);
        if (character.bytes == 0)
            folded += text[0];
        else
            appendUtf8(folded, QChar::toCaseFolded(character.code));
        text = text.sliced(std::max<qsizetype>(character.bytes, 1));
    }
}

} // namespace SessionDeck
