// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/casefold.h"
#include "core/base/coretext.h"
#include "core/catalog/queryvalues.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr size_t maxTerms = 60; // RowMatcher has a bit for each

// One part of the search line: -name:value.
struct Part
{
    QString whole; // as typed
    QString name; // empty: a word
    QString value;
    bool negated = false;
};

// What reads the value of an operator; false if it cannot.
struct Operator
{
    const char *name;
    const char *example;
    bool (*read)(const Part &part, Timestamp now, SessionQuery &query);
};

SessionQuery::Term termOf(const Part &part)
{
    QByteArray folded;
    foldCase(part.value.toUtf8(), folded);
    return {QString::fromUtf8(folded), part.negated};
}

bool addBound(const Part &part, SessionQuery &query, SessionQuery::Number number,
              const std::optional<NumberRange> &range)
{
    if (range)
        query.bounds.push_back({number, *range, part.negated});
    return range.has_value();
}

bool addActivity(const Part &part, Timestamp now, SessionQuery &query)
{
    const Timestamp moment = parseMoment(part.value, now);
    if (moment.isNull())
        return false;
    const qint64 us = moment.microseconds();
    const qint64 earliest = Timestamp().microseconds() + 1; // which is no unknown time
    return addBound(part, query, SessionQuery::Number::LastActivity,
                    part.name == u"after" ? NumberRange{.lowest = us} : NumberRange{earliest, us - 1});
}

bool addHealth(const Part &part, Timestamp, SessionQuery &query)
{
    unsigned wanted = 0;
    for (const QString &name : part.value.split(u'|')) {
        unsigned bit = 1;
        while ((bit & SessionQuery::anyHealth) != 0 && name != healthName(Health(std::countr_zero(bit))))
            bit <<= 1;
        if ((bit & SessionQuery::anyHealth) == 0)
            return false;
        wanted |= bit;
    }
    query.health &= part.negated ? ~wanted : wanted;
    return true;
}

constexpr Operator operators[] = {
    {"participant", "participant:alice",
     [](const Part &part, Timestamp, SessionQuery &query) {
         query.participants.push_back(termOf(part));
         return !part.value.isEmpty();
     }},
    {"before", "before:2026-01-31, before:7d", addActivity},
    {"after", "after:2026-01-31, after:2h", addActivity},
    {"messages", "messages:>100, messages:7",
     [](const Part &part, Timestamp, SessionQuery &query) {
         return addBound(part, query, SessionQuery::Number::Messages, parseCountRange(part.value));
     }},
    {"size", "size:>1M, size:<=500k",
     [](const Part &part, Timestamp, SessionQuery &query) {
         return addBound(part, query, SessionQuery::Number::Size, parseSizeRange(part.value));
     }},
    {"expires", "expires:<1d, expires:never, expires:any",
     [](const Part &part, Timestamp now, SessionQuery &query) {
         return addBound(part, query, SessionQuery::Number::Expires, parseExpiryRange(part.value, now));
     }},
    {"health", "health:damaged, health:orphan|ghost (also ok)", addHealth},
};

bool isOperatorName(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.isLetter() || c == u'_'; });
}

// How much of the line the next part takes. Quotes keep blanks together; one that is not closed reaches to
// the end, as while typing.
qsizetype partLength(QStringView line)
{
    bool quoted = false;
    qsizetype at = 0;
    while (at < line.size() && (quoted || !line[at].isSpace()))
        quoted ^= line[at++] == u'"';
    return at;
}

Part readSyntax(QStringView text)
{
    Part part = {.whole = text.toString()};
    part.negated = text.size() > 1 && text.startsWith(u'-');
    if (part.negated)
        text = text.sliced(1);
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && isOperatorName(text.first(colon))) {
        part.name = text.first(colon).toString().toLower();
        text = text.sliced(colon + 1);
    }
    part.value = text.toString().remove(u'"');
    return part;
}

Result<void> readPart(const Part &part, Timestamp now, SessionQuery &query)
{
    if (part.name.isEmpty()) {
        if (!part.value.isEmpty())
            query.words.push_back(termOf(part));
        return {};
    }
    const auto *found = std::ranges::find_if(
        operators, [&](const Operator &each) { return part.name == QLatin1StringView(each.name); });
    if (found == std::end(operators)) {
        QStringList names;
        for (const Operator &each : operators)
            names += QLatin1StringView(each.name) + u':';
        return fail(ErrorCode::Invalid,
                    CoreText::tr("There is no operator \"%1:\". There are %2. To search for this very text, "
                                 "put it into quotes.")
                        .arg(part.name, names.join(u", ")),
                    part.whole);
    }
    if (!found->read(part, now, query))
        return fail(ErrorCode::Invalid,
                    CoreText::tr("The value of \"%1:\" is not understood. Write for example: %2")
                        .arg(part.name, QLatin1StringView(found->example)),
                    part.whole);
    return {};
}

} // namespace

Result<SessionQuery> parseSessionQuery(const QString &text, Timestamp now)
{
    SessionQuery query;
    for (QStringView line = QStringView(text).trimmed(); !line.isEmpty(); line = line.trimmed()) {
        const qsizetype length = partLength(line);
        const Part part = readSyntax(line.first(length));
        line = line.sliced(length);
        if (const Result<void> read = readPart(part, now, query); !read)
            return fail(read.error());
        if (query.words.size() + query.participants.size() > maxTerms)
            return fail(ErrorCode::Invalid,
                        CoreText::tr("These are too many words; at most %1 can be searched for at once.")
                            .arg(maxTerms),
                        part.whole);
    }
    return query;
}

} // namespace SessionDeck
