// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessionreader.h"

#include "core/base/coretext.h"
#include "core/base/utf8.h"
#include "core/transfer/printedmember.h"

namespace SessionDeck {

namespace {

using MessageMember = PrintedMember<Message>;
using SessionMember = PrintedMember<PrintedSession>;

Result<void> readMessages(PrintedSession &printed, const PrintedValue &place);

// Members that follow from the others, and are only for readers of the list.
Result<void> ignore(PrintedSession &, const PrintedValue &)
{
    return {};
}

// What could not be read is not in the text, so writing it back would lose it for good.
Result<void> refuseDamaged(PrintedSession &, const PrintedValue &place)
{
    const Result<QString> health = textAt(place);
    if (health && *health == u"damaged")
        return invalidAt(
            place,
            CoreText::tr("The session was printed from a damaged record, so parts of it may be missing."));
    return health ? Result<void>() : fail(health.error());
}

constexpr MessageMember messageMembers[] = {
    {"id", [](Message &m, const PrintedValue &at) { return assign(m.id, textAt(at)); }},
    {"ordinal", [](Message &m, const PrintedValue &at) { return assign(m.ordinal, numberAt(at)); }},
    {"parent", [](Message &m, const PrintedValue &at) { return assign(m.parent, textAt(at)); }},
    {"sender", [](Message &m, const PrintedValue &at) { return assign(m.sender, textAt(at)); }},
    {"recipient", [](Message &m, const PrintedValue &at) { return assign(m.recipient, textAt(at)); }},
    {"role", [](Message &m, const PrintedValue &at) { return assign(m.role, textAt(at)); }},
    {"content", [](Message &m, const PrintedValue &at) { return assign(m.content, textAt(at)); }},
    {"timestamp", [](Message &m, const PrintedValue &at) { return assign(m.timestamp, timeAt(at)); }},
    {"extra", [](Message &m, const PrintedValue &at) { return assign(m.extra, objectAt(at)); }},
};

constexpr SessionMember sessionMembers[] = {
    {"id", [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.id, textAt(at)); }},
    {"title", [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.title, textAt(at)); }},
    {"participants",
     [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.participants, textsAt(at)); }},
    {"message_count", ignore},
    {"size_bytes", ignore},
    {"created_at",
     [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.created, timeAt(at)); }},
    {"last_activity",
     [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.lastActivity, timeAt(at)); }},
    {"expires_at",
     [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.expires, timeAt(at)); }},
    {"health", refuseDamaged},
    {"revision",
     [](PrintedSession &s, const PrintedValue &at) { return assign(s.revision, revisionAt(at)); }},
    {"metadata",
     [](PrintedSession &s, const PrintedValue &at) { return assign(s.session.metadata, objectAt(at)); }},
    {"messages", readMessages},
};

Result<void> readMessages(PrintedSession &printed, const PrintedValue &place)
{
    const Result<std::vector<JsonRange>> elements = elementsAt(place);
    if (!elements)
        return fail(elements.error());
    printed.session.messages.reserve(elements->size());
    for (const JsonRange &element : *elements) {
        Message message;
        message.ordinal = qint64(printed.session.messages.size());
        const Result<void> read
            = readMembers<Message>(message, {place.text, element, place.name}, messageMembers);
        if (!read)
            return read;
        printed.session.messages.push_back(std::move(message));
    }
    return {};
}

Result<PrintedSession> readOne(const PrintedValue &place)
{
    PrintedSession printed;
    const Result<void> read = readMembers<PrintedSession>(printed, place, sessionMembers);
    if (!read)
        return fail(read.error());
    if (printed.session.id.isEmpty())
        return invalidAt(place, CoreText::tr("The session has no id."));
    return printed;
}

} // namespace

PrintedSessionReader::PrintedSessionReader(QByteArrayView text, std::stop_token stop)
    : m_text(text), m_stop(std::move(stop))
{
}

// The next value of the text, which is a session or a list of them. A text without any value is an error.
Result<void> PrintedSessionReader::readAhead()
{
    if (m_at < 0) {
        const qsizetype invalid = firstInvalidUtf8(m_text);
        if (invalid < m_text.size())
            return fail(ErrorCode::Invalid, CoreText::tr("The input is not UTF-8."),
                        CoreText::tr("byte %1 of the input").arg(invalid));
        m_at = skippedSpace(m_text, 0);
    }
    const Result<JsonRange> value = scanJson(m_text, m_at);
    if (!value)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("The input is not the JSON of sessions: %1").arg(value.error().message),
                    value.error().place);
    m_at = skippedSpace(m_text, value->end);
    m_value = 0;
    m_values = {*value};
    if (value->type != JsonType::Array)
        return {};
    Result<std::vector<JsonRange>> elements = elementsAt({m_text, *value, {}});
    if (!elements)
        return fail(elements.error());
    m_values = std::move(*elements);
    return {};
}

Result<std::optional<PrintedSession>> PrintedSessionReader::next()
{
    while (m_value == m_values.size()) {
        if (m_at == m_text.size())
            return std::nullopt;
        if (const Result<void> read = readAhead(); !read)
            return fail(read.error());
    }
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    Result<PrintedSession> printed = readOne({m_text, m_values[m_value], {}});
    if (!printed)
        return fail(printed.error());
    ++m_value;
    return std::optional(std::move(*printed));
}

Result<std::vector<PrintedSession>> readPrintedSessions(QByteArrayView text, const std::stop_token &stop)
{
    PrintedSessionReader reader(text, stop);
    std::vector<PrintedSession> all;
    for (;;) {
        Result<std::optional<PrintedSession>> one = reader.next();
        if (!one)
            return fail(one.error());
        if (!*one)
            return all;
        all.push_back(std::move(**one));
    }
}

} // namespace SessionDeck
