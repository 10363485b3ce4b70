// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/queryvalues.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct Unit
{
    char letter;
    qint64 factor;
};
constexpr Unit ages[] = {{'s', 1}, {'m', 60}, {'h', 3600}, {'d', 86400}, {'w', 7 * 86400}};
constexpr Unit sizes[] = {{'k', 1LL << 10}, {'m', 1LL << 20}, {'g', 1LL << 30}};

// Ages beyond this would leave the years that a Timestamp can say; sizes beyond it no medium holds.
constexpr double largest = 1e15;

template <size_t N> qint64 factorOf(const Unit (&units)[N], QChar letter)
{
    const auto *unit = std::ranges::find(units, letter.toLower().toLatin1(), &Unit::letter);
    return unit == std::end(units) ? 0 : unit->factor;
}

// Takes "<", "<=", ">", ">=" or "=" from the front.
QStringView takeComparison(QStringView &text)
{
    qsizetype length = 0;
    if (text.startsWith(u'<') || text.startsWith(u'>'))
        length = text.mid(1).startsWith(u'=') ? 2 : 1;
    else if (text.startsWith(u'='))
        length = 1;
    const QStringView comparison = text.first(length);
    text = text.sliced(length);
    return comparison;
}

NumberRange rangeOf(QStringView comparison, qint64 number)
{
    if (comparison == u"<")
        return {0, number - 1};
    if (comparison == u"<=")
        return {0, number};
    if (comparison == u">")
        return {.lowest = number + 1};
    if (comparison == u">=")
        return {.lowest = number};
    return {number, number};
}

// Plain decimal digits with an optional fraction; -1 if it is anything else or too large.
double plainNumber(QStringView text)
{
    const bool plain
        = std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    bool ok = false;
    const double number = plain ? text.toDouble(&ok) : -1;
    return ok && number <= largest ? number : -1;
}

} // namespace

std::optional<NumberRange> parseCountRange(QStringView text)
{
    const QStringView comparison = takeComparison(text);
    const double number = text.contains(u'.') ? -1 : plainNumber(text);
    return number < 0 ? std::nullopt : std::optional(rangeOf(comparison, qint64(number)));
}

std::optional<NumberRange> parseSizeRange(QStringView text)
{
    const QStringView comparison = takeComparison(text);
    if (text.endsWith(u'b', Qt::CaseInsensitive))
        text.chop(1);
    if (text.endsWith(u'i', Qt::CaseInsensitive))
        text.chop(1);
    qint64 factor = text.isEmpty() ? 0 : factorOf(sizes, text.back());
    if (factor > 0)
        text.chop(1);
    const double number = plainNumber(text) * double(std::max<qint64>(factor, 1));
    return number < 0 || number > largest ? std::nullopt : std::optional(rangeOf(comparison, qint64(number)));
}

Timestamp parseMoment(QStringView text, Timestamp now, int sign)
{
    if (const qint64 factor = text.isEmpty() ? 0 : factorOf(ages, text.back())) {
        const double seconds = plainNumber(text.chopped(1)) * double(factor);
        return seconds < 0 ? Timestamp() : Timestamp::fromSeconds(now.seconds() + sign * seconds);
    }
    if (text.size() == 10) // a date: its first moment
        return Timestamp::fromIso(QString(text + u"T00:00:00"));
    return Timestamp::fromIso(text);
}

std::optional<NumberRange> parseExpiryRange(QStringView text, Timestamp now)
{
    const qint64 never = Timestamp().microseconds();
    if (text == u"never")
        return NumberRange{never, never};
    if (text == u"any")
        return NumberRange{.lowest = never + 1};
    const QStringView comparison = takeComparison(text);
    const Timestamp moment = parseMoment(text, now, 1);
    if (comparison.isEmpty() || comparison == u"=" || moment.isNull())
        return std::nullopt;
    NumberRange range = rangeOf(comparison, moment.microseconds());
    if (comparison.startsWith(u'<'))
        range.lowest = never + 1;
    return range;
}

} // namespace SessionDeck
