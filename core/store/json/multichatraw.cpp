// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the stored bytes of a session back as they were.
#include "core/base/coretext.h"
#include "core/base/jsonwalk.h"
#include "core/session/messagematch.h"
#include "core/store/json/multichatlayout.h"
#include "core/store/json/multichatplacing.h"
#include "core/store/json/multichatrecord.h"

namespace SessionDeck {

namespace {

// The elements of both files, as the files have them.
struct RawElements
{
    QByteArrayList records = {};
    QByteArrayList messages = {};
};

tl::unexpected<Error> notOfSession(const QString &id)
{
    return fail(ErrorCode::Invalid,
                CoreText::tr("These are not the bytes of session \"%1\" in the layout multichat.").arg(id));
}

Result<void> takeRecords(const QByteArray &bytes, const QString &id, RawElements &raw)
{
    const QByteArray text = '{' + bytes + '}';
    JsonWalk walk(text);
    while (walk.next()) {
        if (decodeJsonString(walk.key().in(text)) != id)
            return notOfSession(id);
        raw.records += text.sliced(walk.key().begin, walk.value().end - walk.key().begin);
    }
    return walk.failed() ? Result<void>(notOfSession(id)) : Result<void>();
}

bool belongsTo(QByteArrayView element, const QString &id)
{
    QByteArrayView owner;
    for (JsonWalk walk(element, 0); element.startsWith('{') && walk.next();) {
        if (walk.isKey("session_id") && walk.value().type == JsonType::String)
            owner = walk.valueText();
    }
    return !owner.isEmpty() && decodeJsonString(owner) == id;
}

Result<void> takeMessages(const QByteArray &bytes, const QString &id, RawElements &raw)
{
    const QByteArray text = '[' + bytes + ']';
    JsonWalk walk(text);
    while (walk.next()) {
        if (!belongsTo(walk.valueText(), id))
            return notOfSession(id);
        raw.messages += walk.valueText().toByteArray();
    }
    return walk.failed() ? Result<void>(notOfSession(id)) : Result<void>();
}

Result<RawElements> elementsOf(const RawWrite &request)
{
    RawElements raw;
    for (const RawPart &part : request.parts) {
        if (part.bytes.size() != part.totalBytes || !part.bytes.isValidUtf8())
            return notOfSession(request.id);
        Result<void> taken = notOfSession(request.id);
        if (part.place.endsWith(QStringLiteral("sessions.json")))
            taken = takeRecords(part.bytes, request.id, raw);
        else if (part.place.endsWith(QStringLiteral("messages.json")))
            taken = takeMessages(part.bytes, request.id, raw);
        if (!taken)
            return fail(taken.error());
    }
    if (raw.records.isEmpty() && raw.messages.isEmpty())
        return notOfSession(request.id);
    return raw;
}

// The messages in the order in which they are shown, each with its stored element if that is there still.
std::vector<MultichatElement> wantedElements(const DocumentIndex &index, const std::vector<qsizetype> &own,
                                             const QByteArrayList &texts)
{
    std::vector<Timestamp> times;
    std::vector<QString> ids;
    for (const QByteArray &text : texts)
        times.push_back(decodeMultichatMessage(text).timestamp);
    for (const qsizetype place : own)
        ids.push_back(decodeMultichatMessage(index.element(1, place)).id);
    MessageMatch match(ids);
    std::vector<MultichatElement> wanted;
    for (const size_t at : multichatOrder(times)) {
        const QByteArray &text = texts[qsizetype(at)];
        const std::optional<size_t> stored = match.take(decodeMultichatMessage(text).id, at);
        wanted.push_back(
            {.stored = stored ? std::optional(own[*stored]) : std::nullopt, .time = times[at], .text = text});
    }
    return wanted;
}

ContainerEdit placeRecords(const DocumentIndex &index, const std::vector<qsizetype> &own,
                           const QByteArrayList &texts)
{
    ContainerEdit edit;
    const bool pairwise = qsizetype(own.size()) == texts.size();
    for (size_t i = 0; i < own.size(); ++i) {
        const QByteArray text = pairwise ? texts[qsizetype(i)] : QByteArray();
        if (index.element(0, own[i]) != text)
            edit.replaced.insert(own[i], text);
    }
    for (const QByteArray &text : pairwise ? QByteArrayList() : texts) {
        const Result<MultichatRecord> record = decodeMultichatRecord(text);
        edit.inserted.push_back(
            placeMultichatRecord(index, record ? record->session.created : Timestamp(), text));
    }
    return edit;
}

} // namespace

Result<DocumentEdit> writeRawMultichat(const DocumentIndex &index, const DocumentEntry *entry,
                                       const RawWrite &request)
{
    const Result<RawElements> raw = elementsOf(request);
    if (!raw)
        return fail(raw.error());
    const DocumentEntry none;
    const DocumentEntry &own = entry ? *entry : none;
    return DocumentEdit{
        placeRecords(index, own.records, raw->records),
        placeMultichatMessages(index, entry, wantedElements(index, own.messages, raw->messages))};
}

} // namespace SessionDeck
