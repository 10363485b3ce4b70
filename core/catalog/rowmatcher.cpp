// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rowmatcher.h"

#include "core/base/casefold.h"
#include "core/catalog/participantnames.h"

#include <algorithm>
#include <cstring>

namespace SessionDeck {

namespace {

bool contains(const QByteArray &text, const QByteArray &part)
{
    return memmem(text.constData(), size_t(text.size()), part.constData(), size_t(part.size())) != nullptr;
}

qint64 numberOf(const SummaryView &row, SessionQuery::Number number)
{
    const qint64 numbers[]
        = {row.messageCount, row.sizeBytes, row.lastActivity.microseconds(), row.expires.microseconds()};
    return numbers[int(number)];
}

} // namespace

RowMatcher::RowMatcher(const SessionQuery &query) : m_bounds(query.bounds), m_health(query.health)
{
    quint64 bit = 1;
    const auto prepare
        = [&bit](const std::vector<SessionQuery::Term> &terms, std::vector<Pattern> &patterns) {
              for (const SessionQuery::Term &term : terms) {
                  patterns.push_back({.bit = bit, .negated = term.negated});
                  foldCase(term.text.toUtf8(), patterns.back().text);
                  bit <<= 1;
              }
          };
    prepare(query.words, m_words);
    prepare(query.participants, m_participants);
}

quint64 RowMatcher::namesIn(QByteArrayView participants)
{
    if (m_words.empty() && m_participants.empty())
        return 0;
    foldedNames(participants, m_title);
    quint64 found = 0;
    for (const auto *patterns : {&m_words, &m_participants}) {
        for (const Pattern &pattern : *patterns)
            found |= contains(m_title, pattern.text) ? pattern.bit : 0;
    }
    return found;
}

bool RowMatcher::matches(const SummaryView &row, quint64 names)
{
    return ((m_health >> unsigned(row.health)) & 1U) != 0 && boundsMatch(row) && participantsMatch(names)
        && wordsMatch(row, names);
}

bool RowMatcher::wordsMatch(const SummaryView &row, quint64 names)
{
    if (m_words.empty())
        return true;
    foldCase(row.id, m_id);
    foldCase(row.title, m_title);
    return std::ranges::all_of(m_words, [&](const Pattern &word) {
        const bool found
            = (names & word.bit) != 0 || contains(m_title, word.text) || contains(m_id, word.text);
        return found != word.negated;
    });
}

bool RowMatcher::participantsMatch(quint64 names) const
{
    return std::ranges::all_of(
        m_participants, [&](const Pattern &part) { return ((names & part.bit) != 0) != part.negated; });
}

bool RowMatcher::boundsMatch(const SummaryView &row) const
{
    return std::ranges::all_of(m_bounds, [&](const SessionQuery::Bound &bound) {
        const qint64 number = numberOf(row, bound.number);
        return (number >= bound.range.lowest && number <= bound.range.highest) != bound.negated;
    });
}

} // namespace SessionDeck
