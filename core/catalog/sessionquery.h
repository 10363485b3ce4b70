// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/summarybatch.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace SessionDeck {

/// A bound on a number: `messages:>100`, `messages:<=5`, `messages:7`. Both ends inclusive.
struct NumberRange
{
    qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 highest = std::numeric_limits<qint64>::max();
};

/// What the search line asks for; all parts must hold. Text compares without regard to case. Syntax, one
/// place: words (or "quoted text") match id, title or a participant; `participant:name` a participant's name
/// in part; `before:` and `after:` the last activity (a date, a date and time in RFC 3339, or an age as 30m
/// 2h 7d 2w); `messages:` and `size:` a number with < <= > >= (size also with k M G); `expires:<1d`,
/// `expires:never`, `expires:any`; `health:ok|damaged|orphan|ghost`. A minus before a word or an operator
/// negates it.
struct SessionQuery
{
    struct Term
    {
        QString text = {}; ///< Case-folded.
        bool negated = false;
    };
    std::vector<Term> words = {};
    std::vector<Term> participants = {};
    Timestamp after = {}; ///< Inclusive; null: no bound.
    Timestamp before = {}; ///< Exclusive; null: no bound.
    std::optional<NumberRange> messages = {};
    std::optional<NumberRange> size = {};
    std::optional<NumberRange> expires
        = {}; ///< Microseconds since the epoch of the expiry; never matches "never".
    bool expiresNever = false;
    std::vector<Health> health = {}; ///< Any of these; empty: all.

    bool isEmpty() const;
};

/// Reads the search line. Relative ages count from `now`. Invalid: Error::message says which operator or
/// value is not understood and what is; Error::place is the offending part of the text.
Result<SessionQuery> parseSessionQuery(const QString &text, Timestamp now);

/// Whether one row matches; for single rows. Whole catalogs are filtered by computeView().
bool matches(const SummaryView &row, const SessionQuery &query);

} // namespace SessionDeck
