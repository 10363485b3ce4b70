// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/textdiff.h"

#include "core/base/sequencematch.h"

#include <QHash>

namespace SessionDeck {

namespace {

using Tokens = std::vector<QStringView>;

// Words in lines that were changed: beyond this, nobody would read them one by one.
constexpr size_t mostWords = 20'000;

Tokens linesOf(QStringView text)
{
    Tokens lines;
    while (!text.isEmpty()) {
        const qsizetype feed = text.indexOf(u'\n');
        const qsizetype size = feed < 0 ? text.size() : feed + 1;
        lines.push_back(text.first(size));
        text = text.sliced(size);
    }
    return lines;
}

bool continuesWord(QChar last, QChar next)
{
    const auto isInside = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c.isMark(); };
    return (isInside(last) && isInside(next)) || (last.isSpace() && next.isSpace())
        || (last.isHighSurrogate() && next.isLowSurrogate());
}

// Words, runs of blanks, and all else one by one.
Tokens wordsOf(QStringView text)
{
    Tokens words;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        while (end < text.size() && continuesWord(text[end - 1], text[end]))
            ++end;
        words.push_back(text.sliced(begin, end - begin));
        begin = end;
    }
    return words;
}

std::vector<quint32> numbered(const Tokens &tokens, QHash<QStringView, quint32> &numbers)
{
    std::vector<quint32> sequence;
    sequence.reserve(tokens.size());
    for (const QStringView token : tokens)
        sequence.push_back(numbers.contains(token) ? numbers[token]
                                                   : *numbers.insert(token, quint32(numbers.size())));
    return sequence;
}

void add(std::vector<TextPiece> &pieces, TextPart part, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().part == part)
        pieces.back().text += text;
    else
        pieces.push_back({part, text.toString()});
}

// Tokens [from, to) as the one view that they are cut from.
QStringView joined(const Tokens &tokens, qsizetype from, qsizetype to)
{
    if (from >= to)
        return {};
    const QStringView first = tokens[size_t(from)];
    const QStringView last = tokens[size_t(to - 1)];
    return QStringView(first.data(), last.data() + last.size());
}

template <typename Changed>
void compare(const Tokens &olds, const Tokens &news, std::vector<TextPiece> &pieces, Changed changed)
{
    QHash<QStringView, quint32> numbers;
    const std::vector<quint32> before = numbered(olds, numbers);
    const std::vector<quint32> after = numbered(news, numbers);
    std::vector<MatchingRun> runs = matchSequences(before, after);
    runs.push_back({qsizetype(olds.size()), qsizetype(news.size()), 0});
    MatchingRun done;
    for (const MatchingRun &run : runs) {
        changed(joined(olds, done.before, run.before), joined(news, done.after, run.after));
        add(pieces, TextPart::Same, joined(olds, run.before, run.before + run.size));
        done = {run.before + run.size, run.after + run.size, 0};
    }
}

} // namespace

std::vector<TextPiece> diffText(const QString &before, const QString &after)
{
    std::vector<TextPiece> pieces;
    const auto replace = [&pieces](QStringView old, QStringView fresh) {
        add(pieces, TextPart::Removed, old);
        add(pieces, TextPart::Added, fresh);
    };
    const auto compareWords = [&](QStringView old, QStringView fresh) {
        const Tokens oldWords = old.isEmpty() || fresh.isEmpty() ? Tokens() : wordsOf(old);
        const Tokens newWords = oldWords.empty() ? Tokens() : wordsOf(fresh);
        if (oldWords.empty() || oldWords.size() + newWords.size() > mostWords)
            replace(old, fresh);
        else
            compare(oldWords, newWords, pieces, replace);
    };
    compare(linesOf(before), linesOf(after), pieces, compareWords);
    return pieces;
}

} // namespace SessionDeck
