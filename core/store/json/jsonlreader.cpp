// SPDX-License-Identifier: GPL-3.0-or-later
// How the layout jsonl is read: lists from a file's ends, sessions from all of it.
#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/store/json/jsonlbody.h"
#include "core/store/json/jsonlheader.h"
#include "core/store/json/jsonllayout.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

constexpr qsizetype revisionTailBytes = 4096;

void damage(LineSummary &summary, const Error &error)
{
    summary.numbers.health = Health::Damaged;
    summary.reason = describe(error);
}

QByteArray textOf(QByteArrayView literal)
{
    if (literal.size() <= 2)
        return {};
    return literal.contains('\\') ? decodeJsonString(literal).toUtf8()
                                  : literal.sliced(1, literal.size() - 2).toByteArray();
}

// The list needs the last line only; without its fixed end, or with a torn one, the whole file is looked at.
bool summariseMessages(const LineEnds &ends, qsizetype headerEnd, const JsonlHeader &header,
                       LineSummary &summary)
{
    std::optional<JsonlTail> last = readJsonlTail(ends.tail);
    SummaryView &numbers = summary.numbers;
    if (headerEnd + 1 >= ends.size) {
        last = JsonlTail{};
    } else if (!last) {
        if (!ends.isWhole())
            return false;
        const LineText text = splitLines(ends.head.toByteArray());
        const JsonlBody body = findJsonlBody(text);
        if (body.tornAt >= 0)
            damage(summary, tornEnd(body.tornAt));
        const Result<JsonlRecord> record
            = body.messages > 0 ? decodeJsonlRecord(text.at(body.messages)) : JsonlRecord{};
        last = JsonlTail{.ordinal = qint64(body.messages) - 1,
                         .timestamp = record ? record->message.timestamp : Timestamp{}};
    }
    numbers.messageCount = last->ordinal + 1;
    numbers.lastActivity = header.lastActivity;
    if (numbers.messageCount > header.messages)
        numbers.lastActivity = std::max(header.lastActivity, last->timestamp);
    return true;
}

// The messages of the window. Damaged lines are left out, and said.
void readWindow(const LineText &text, const LoadRequest &request, LoadedSession &loaded)
{
    const qint64 total = loaded.totalMessages;
    const qint64 first
        = std::clamp<qint64>(request.first < 0 ? total + request.first : request.first, 0, total);
    const qint64 end = request.count < 0 ? total : std::min(total, first + std::min(request.count, total));
    for (qint64 i = first; i < end && !request.stop.stop_requested(); ++i) {
        Result<JsonlRecord> record = decodeJsonlRecord(text.at(size_t(i) + 1));
        if (!record) {
            if (loaded.health == Health::Ok)
                loaded.reason
                    = CoreText::tr("line %1, which starts at byte %2, cannot be read: %3")
                          .arg(QString::number(i + 2), QString::number(text.lines[size_t(i) + 1].begin),
                               describe(record.error()));
            loaded.health = Health::Damaged;
            continue;
        }
        record->message.ordinal = i;
        loaded.session.messages.push_back(std::move(record->message));
    }
}

} // namespace

bool summariseJsonl(const LineEnds &ends, LineSummary &summary)
{
    const qsizetype feed = ends.head.indexOf('\n');
    if (feed < 0 && !ends.isWhole())
        return false;
    const QByteArrayView line = feed < 0 ? ends.head : ends.head.first(feed);
    const Result<JsonlHeader> header = decodeJsonlHeader(line);
    if (!header) {
        damage(summary, header.error());
        return true;
    }
    summary.id = textOf(header->id);
    summary.title = textOf(header->title);
    summary.participants = header->participants.toByteArray();
    summary.numbers.created = header->created;
    summary.numbers.expires = header->expires;
    return summariseMessages(ends, line.size(), *header, summary);
}

Result<LoadedSession> readJsonl(const LineText &text, const LoadRequest &request)
{
    if (text.lines.empty())
        return fail(ErrorCode::Corrupt, CoreText::tr("The file is empty; it does not even hold a header."),
                    CoreText::tr("byte %1").arg(0));
    const Result<JsonlHeader> header = decodeJsonlHeader(text.at(0));
    if (!header)
        return fail(header.error());
    const JsonlBody body = findJsonlBody(text);
    LoadedSession loaded{.session = sessionOf(*header, text.at(0)), .totalMessages = qint64(body.messages)};
    if (body.tornAt >= 0) {
        loaded.health = Health::Damaged;
        loaded.reason = describe(tornEnd(body.tornAt));
    }
    readWindow(text, request, loaded);
    if (request.stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Loading was stopped."));
    if (loaded.totalMessages > header->messages && loaded.totalMessages > 0) {
        const Result<JsonlRecord> last = decodeJsonlRecord(text.at(body.messages));
        loaded.session.lastActivity
            = std::max(header->lastActivity, last ? last->message.timestamp : Timestamp{});
    }
    loaded.revision = jsonlRevision({.head = text.bytes, .tail = text.bytes, .size = text.bytes.size()});
    return loaded;
}

Revision jsonlRevision(const LineEnds &ends)
{
    const qsizetype feed = ends.head.indexOf('\n');
    const QByteArrayView header = feed < 0 ? ends.head : ends.head.first(feed);
    const qint64 body = ends.size - header.size();
    // The expiry is no content, so it must not change the state's name.
    const QByteArray content = withExpiry(header, {}).value_or(header.toByteArray());
    const QByteArrayView tail
        = ends.tail.last(std::min({revisionTailBytes, qsizetype(body), ends.tail.size()}));
    return {"j1-" + contentHash({content, QByteArray::number(body), tail})};
}

} // namespace SessionDeck
