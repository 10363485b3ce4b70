// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/casefold.h"

#include <QChar>

#include <cstring>

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

constexpr quint64 eachByte = 0x0101010101010101;

// Eight bytes at once; those beyond ASCII stay as they are.
quint64 foldWord(quint64 word)
{
    const quint64 low = word & (eachByte * 0x7f);
    const quint64 fromA = low + eachByte * (0x80 - 'A');
    const quint64 beyondZ = low + eachByte * (0x7f - 'Z');
    const quint64 capitals = fromA & ~beyondZ & ~word & (eachByte * 0x80); // the highest bit of each
    return word | (capitals >> 2);
}

// Folds the capitals of ASCII; false if the text holds anything beyond it.
bool foldAscii(QByteArrayView text, char *to)
{
    const char *from = text.data();
    quint64 seen = 0;
    const auto fold = [&](qsizetype at, size_t bytes) {
        quint64 word = 0;
        std::memcpy(&word, from + at, bytes);
        seen |= word;
        word = foldWord(word);
        std::memcpy(to + at, &word, bytes);
    };
    constexpr qsizetype wordBytes = sizeof(quint64);
    qsizetype at = 0;
    for (; at + wordBytes <= text.size(); at += wordBytes)
        fold(at, wordBytes);
    if (at < text.size())
        fold(at, size_t(text.size() - at));
    return (seen & (eachByte * 0x80)) == 0;
}

} // namespace

void foldCase(QByteArrayView text, QByteArray &folded)
{
    folded.resize(0); // keeps its memory
    appendFolded(text, folded);
}

void appendFolded(QByteArrayView text, QByteArray &out)
{
    const qsizetype before = out.size();
    out.resize(before + text.size());
    if (foldAscii(text, out.data() + before))
        return;
    out.resize(before);
    while (!text.isEmpty()) {
        const Character character = decodeFirst(text);
        if (character.bytes == 0)
            out += text[0];
        else
            appendUtf8(out, QChar::toCaseFolded(character.code));
        text = text.sliced(std::max<qsizetype>(character.bytes, 1));
    }
}

} // namespace SessionDeck
