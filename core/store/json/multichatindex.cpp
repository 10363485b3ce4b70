// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the sessions and their messages in one pass over each file.
#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/base/jsonwalk.h"
#include "core/store/json/multichatlayout.h"

namespace SessionDeck {

namespace {

Error placed(const DocumentIndex &index, size_t document, qint64 byte, const QString &message)
{
    return {.code = ErrorCode::Corrupt,
            .message = message,
            .place = CoreText::tr("%1, byte %2").arg(index.documents.paths[document], QString::number(byte))};
}

// The walk's fault, or what is wrong around the value that it walked.
Result<void> checkDocument(const DocumentIndex &index, size_t document, JsonWalk &walk)
{
    if (walk.failed() || !walk.endsText())
        return fail(placed(index, document, walk.faultAt(), walk.error().message));
    return {};
}

qsizetype firstByte(QByteArrayView text)
{
    JsonCursor cursor{.text = text};
    skipJsonSpace(cursor);
    return cursor.position;
}

DocumentEntry &entryOf(DocumentIndex &index, const QString &id)
{
    const auto known = index.byId.constFind(id);
    if (known != index.byId.constEnd())
        return index.entries[*known];
    index.byId.insert(id, index.entries.size());
    index.entries.push_back({.id = id});
    return index.entries.back();
}

Result<void> indexSessions(DocumentIndex &index, std::stop_token stop)
{
    const QByteArrayView text = index.documents.bytes[0];
    ContainerText container;
    container.range = {.type = JsonType::Object, .begin = firstByte(text)};
    if (!text.sliced(container.range.begin).startsWith('{'))
        return fail(
            placed(index, 0, container.range.begin, CoreText::tr("an object of sessions was expected")));
    JsonWalk walk(text, container.range.begin);
    while (!stop.stop_requested() && walk.next()) {
        DocumentEntry &entry = entryOf(index, decodeJsonString(walk.key().in(text)));
        if (!entry.records.empty())
            index.damage.push_back(placed(
                index, 0, walk.key().begin,
                CoreText::tr("The session \"%1\" stands here twice; the last one counts.").arg(entry.id)));
        entry.records.push_back(qsizetype(container.elements.size()));
        container.elements.push_back({walk.value().type, walk.key().begin, walk.value().end});
    }
    container.range.end = walk.end();
    index.containers.push_back(std::move(container));
    return stop.stop_requested() ? Result<void>() : checkDocument(index, 0, walk);
}

struct IndexedMessage
{
    QByteArrayView owner = {}; // the literal of the id of its session; empty if it has none
    Timestamp time = {};
};

// Walks through one message.
IndexedMessage takeMessage(QByteArrayView text, JsonWalk &walk)
{
    IndexedMessage message;
    if (walk.value().type != JsonType::Object) {
        walk.take();
        return message;
    }
    JsonWalk inner(text, walk.value().begin);
    while (inner.next()) {
        if (inner.isKey("session_id") && inner.value().type == JsonType::String)
            message.owner = inner.valueText();
        else if (inner.isKey("timestamp"))
            message.time = Timestamp::fromNumber(inner.valueText());
    }
    if (inner.failed())
        walk.failLike(inner);
    else
        walk.skipTo(inner.end());
    return message;
}

Result<void> indexMessages(DocumentIndex &index, std::stop_token stop)
{
    const QByteArrayView text = index.documents.bytes[1];
    ContainerText container;
    container.range = {.type = JsonType::Array, .begin = firstByte(text)};
    JsonWalk walk(text, container.range.begin);
    QByteArrayView lastOwner;
    size_t lastEntry = 0;
    while (!stop.stop_requested() && walk.step()) {
        const auto [owner, time] = takeMessage(text, walk);
        if (walk.failed())
            break;
        const auto place = qsizetype(container.elements.size());
        container.elements.push_back(walk.value());
        index.messageTimes.push_back(time);
        if (owner.isEmpty()) {
            index.damage.push_back(
                placed(index, 1, walk.value().begin, CoreText::tr("This message names no session.")));
            continue;
        }
        if (owner != lastOwner) // a conversation's messages often stand together
            lastEntry = size_t(&entryOf(index, decodeJsonString(owner)) - index.entries.data());
        lastOwner = owner;
        index.entries[lastEntry].messages.push_back(place);
    }
    container.range.end = walk.end();
    // The origin itself leaves "{}" here after it could not read the file; it means no messages.
    const bool array = text.sliced(container.range.begin).startsWith('[');
    if (!array && !container.elements.empty())
        return fail(
            placed(index, 1, container.range.begin, CoreText::tr("an array of messages was expected")));
    index.containers.push_back(std::move(container));
    return stop.stop_requested() ? Result<void>() : checkDocument(index, 1, walk);
}

} // namespace

Result<DocumentIndex> indexMultichat(Documents documents, std::stop_token stop)
{
    DocumentIndex index{.documents = std::move(documents)};
    Result<void> done = indexSessions(index, stop);
    if (done && index.documents.bytes.size() > 1)
        done = indexMessages(index, stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Reading was stopped."));
    if (!done)
        return fail(done.error());
    return index;
}

} // namespace SessionDeck
