// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fuzzymatch.h"

namespace SessionDeck {

namespace {

constexpr int firstLetter = 8;
constexpr int inARow = 7;
constexpr int wordStart = 6;
constexpr int anywhere = 1;

int scoreOf(QStringView text, qsizetype at, qsizetype last)
{
    if (at == 0)
        return firstLetter;
    if (at == last + 1)
        return inARow;
    return text[at - 1].isLetterOrNumber() ? anywhere : wordStart;
}

// The place of the letter behind `last`: the next one if it fits, else the beginning of a word, else the
// first.
qsizetype findLetter(QStringView text, QChar letter, qsizetype last)
{
    const auto fits = [&](qsizetype i) { return text[i].toCaseFolded() == letter; };
    if (last + 1 < text.size() && fits(last + 1))
        return last + 1;
    qsizetype first = -1;
    for (qsizetype i = last + 1; i < text.size(); ++i) {
        if (fits(i) && scoreOf(text, i, last) >= wordStart)
            return i;
        if (fits(i) && first < 0)
            first = i;
    }
    return first;
}

int scoreWith(QStringView pattern, QStringView text, qsizetype (*find)(QStringView, QChar, qsizetype))
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        const qsizetype at = find(text, letter.toCaseFolded(), last);
        if (at < 0)
            return -1;
        score += scoreOf(text, at, last);
        last = at;
    }
    return score;
}

qsizetype findFirst(QStringView text, QChar letter, qsizetype last)
{
    return text.indexOf(letter, last + 1, Qt::CaseInsensitive);
}

} // namespace

// Jumping to the beginnings of words can miss letters that the plain way would have found.
int fuzzyScore(QStringView pattern, QStringView text)
{
    return qMax(scoreWith(pattern, text, findLetter), scoreWith(pattern, text, findFirst));
}

} // namespace SessionDeck
