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
    foldedNames(participants, m_names);
    quint64 found = 0;
    for (const auto *patterns : {&m_words, &m_participants}) {
        for (const Pattern &pattern : *patterns)
            found |= contains(m_names, pattern.text) ? pattern.bit : 0;
    }
    return found;
}

void RowMatcher::add(quint32 slot, const SummaryView &row, quint64 names)
{
    const bool hasHealth = ((m_health >> unsigned(row.health)) & 1U) != 0;
    if (!hasHealth || !boundsMatch(row) || !participantsMatch(names))
        return;
    m_slots.push_back(slot);
    m_found.push_back(names);
    if (!m_words.empty())
        m_texts.add(row.id, row.title);
}

void RowMatcher::takeMatching(std::vector<quint32> &rows)
{
    for (const Pattern &word : m_words)
        m_texts.find(word.text, word.bit, m_found);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (wordsMatch(m_found[i]))
            rows.push_back(m_slots[i]);
    }
    m_slots.clear();
    m_found.clear();
    m_texts.clear();
}

bool RowMatcher::wordsMatch(quint64 found) const
{
    return std::ranges::all_of(
        m_words, [&](const Pattern &word) { return ((found & word.bit) != 0) != word.negated; });
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
