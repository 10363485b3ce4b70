// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/summarybatch.h"

#include <QString>

#include <limits>
#include <vector>

namespace SessionDeck {

/// Bounds of a number, both inclusive.
struct NumberRange
{
    qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 highest = std::numeric_limits<qint64>::max();

    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// What the search line asks for; all parts must hold. Text compares without regard to case. Syntax, one
/// place: words (or "quoted text") match id, title or a participant; `participant:name` a participant's name
/// in part; `before:` (exclusive) and `after:` (inclusive) the last activity: a date, a date and time in RFC
/// 3339 (both UTC without a zone) or an age as 90s 30m 2h 7d 2w; `messages:` and `size:` a number with < <= >
/// >= (size also with k M G, of 1024); `expires:<1d` and `expires:>1d` (from now; or a date),
/// `expires:never`, `expires:any`; `health:ok|damaged|orphan|ghost`, one or several with | between. A minus
/// before a word or an operator negates it. A value that is not known (a count of -1, no time) is in no
/// bounds.
struct SessionQuery
{
    struct Term
    {
        QString text = {}; ///< Case-folded.
        bool negated = false;

        friend bool operator==(const Term &, const Term &) = default;
    };
    enum class Number { Messages, Size, LastActivity, Expires };
    /// A bound on a number; times are microseconds as in Timestamp, so that the lowest qint64 is "never".
    struct Bound
    {
        Number number = Number::Messages;
        NumberRange range = {};
        bool negated = false;

        friend bool operator==(const Bound &, const Bound &) = default;
    };
    static constexpr unsigned anyHealth = 0xf;

    std::vector<Term> words = {};
    std::vector<Term> participants = {};
    std::vector<Bound> bounds = {};
    unsigned health = anyHealth; ///< Bit N: rows with Health(N) match.

    bool isEmpty() const;
    friend bool operator==(const SessionQuery &, const SessionQuery &) = default;
};

/// Reads the search line. Relative ages count from `now`. Invalid: Error::message says which operator or
/// value is not understood and what is; Error::place is the offending part of the text. At most 60 words and
/// participants in all.
Result<SessionQuery> parseSessionQuery(const QString &text, Timestamp now);

/// Whether one row matches; for single rows. Whole catalogs are filtered by computeView().
bool matches(const SummaryView &row, const SessionQuery &query);

} // namespace SessionDeck
