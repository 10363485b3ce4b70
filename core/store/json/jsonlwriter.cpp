// SPDX-License-Identifier: GPL-3.0-or-later
// How the layout jsonl is changed.
#include "core/base/coretext.h"
#include "core/session/messageid.h"
#include "core/store/json/jsonlbody.h"
#include "core/store/json/jsonlheader.h"
#include "core/store/json/jsonllayout.h"
#include "core/store/json/jsonlmessages.h"
#include "core/store/json/jsonlname.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

Result<void> checkSession(const Session &session)
{
    Result<void> checked = checkObject(session.metadata, CoreText::tr("The metadata"));
    for (size_t i = 0; checked && i < session.messages.size(); ++i)
        checked = checkObject(session.messages[i].extra, CoreText::tr("The extra data of message %1").arg(i));
    return checked;
}

// Whether the stored message lines are these; a last line without line feed counts as one with it.
bool isBody(QByteArrayView stored, QByteArrayView lines)
{
    return stored == lines || (!stored.endsWith('\n') && lines == stored.toByteArray().append('\n'));
}

Result<LineRewrite> rewriteStored(const LineText &old, const Session &session)
{
    const Result<LoadedSession> before = readJsonl(old, {.id = session.id, .count = 0});
    if (!before)
        return fail(before.error());
    const JsonlBody found = findJsonlBody(old);
    const Result<std::vector<JsonlRecord>> stored = decodeJsonlMessages(old, found.messages);
    if (!stored)
        return fail(stored.error());
    const Result<QByteArray> body = patchJsonlMessages(old, *stored, session);
    if (!body)
        return fail(body.error());
    Session compared = before->session;
    compared.messages = session.messages;
    compared.branches = session.branches;
    compared.expires = session.expires;
    const qsizetype bodyAt = std::min(old.lines[0].end + 1, old.bytes.size());
    const qsizetype bodyEnd = found.tornAt < 0 ? old.bytes.size() : found.tornAt;
    const QByteArrayView oldBody = QByteArrayView(old.bytes).sliced(bodyAt, bodyEnd - bodyAt);
    if (compared == session && isBody(oldBody, *body))
        return LineRewrite{.bytes = old.bytes.first(bodyEnd), .torn = old.bytes.sliced(bodyEnd)};
    const Result<QByteArray> header = encodeJsonlHeader(old.at(0), before->session, session, *body);
    if (!header)
        return fail(header.error());
    return LineRewrite{.bytes = *header + '\n' + *body, .torn = old.bytes.sliced(bodyEnd)};
}

Result<LineRewrite> rewriteJsonl(const LineText *old, const Session &session)
{
    if (const Result<void> checked = checkSession(session); !checked)
        return fail(checked.error());
    if (old)
        return rewriteStored(*old, session);
    const QByteArray body = encodeJsonlMessages(session);
    const Result<QByteArray> header = encodeJsonlHeader({}, {}, session, body);
    if (!header)
        return fail(header.error());
    return LineRewrite{.bytes = *header + '\n' + body};
}

LineRewrite repairJsonl(const LineText &old)
{
    const JsonlBody found = findJsonlBody(old);
    if (found.tornAt < 0)
        return {.bytes = old.isTerminated() ? old.bytes : old.bytes + '\n'};
    return {.bytes = old.bytes.first(found.tornAt), .torn = old.bytes.sliced(found.tornAt)};
}

Result<std::optional<QByteArray>> appendJsonl(const LineEnds &ends, const std::vector<Message> &messages)
{
    LineSummary summary;
    if (!summariseJsonl(ends, summary) || summary.numbers.health != Health::Ok || !ends.tail.endsWith('\n'))
        return std::optional<QByteArray>();
    QByteArray lines;
    for (size_t i = 0; i < messages.size(); ++i) {
        if (const Result<void> checked = checkObject(messages[i].extra, CoreText::tr("The extra data"));
            !checked)
            return fail(checked.error());
        Message message = messages[i];
        if (message.id.isEmpty())
            message.id = newMessageId();
        if (message.timestamp.isNull())
            message.timestamp = Timestamp::now();
        lines
            += encodeJsonlRecord(message, summary.numbers.messageCount + qint64(i), i + 1 < messages.size());
    }
    return std::optional(lines);
}

Result<QByteArray> expireJsonl(const LineText &old, Timestamp expires)
{
    if (old.lines.empty())
        return fail(ErrorCode::Corrupt, CoreText::tr("The file is empty."), CoreText::tr("byte %1").arg(0));
    if (const Result<JsonlHeader> header = decodeJsonlHeader(old.at(0)); !header)
        return fail(header.error());
    const Result<QByteArray> header = withExpiry(old.at(0), expires);
    if (!header)
        return fail(header.error());
    return *header + old.bytes.sliced(old.lines[0].end);
}

} // namespace

const LineWriter &jsonlWriter()
{
    static const LineWriter writer{.nameOf = jsonlFileName,
                                   .revision = jsonlRevision,
                                   .rewrite = rewriteJsonl,
                                   .repair = repairJsonl,
                                   .append = appendJsonl,
                                   .expire = expireJsonl};
    return writer;
}

} // namespace SessionDeck
