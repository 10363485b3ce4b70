// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/multichatsalvage.h"

#include "core/base/coretext.h"
#include "core/base/folder.h"
#include "core/base/jsonwalk.h"
#include "core/base/utf8.h"
#include "core/store/json/jsonlrecord.h"
#include "core/store/json/jsonsalvage.h"
#include "core/store/json/linetext.h"
#include "core/store/json/multichatrecord.h"

#include <QHash>

#include <algorithm>

namespace SessionDeck {

namespace {

bool hasMember(QByteArrayView text, const JsonRange &object, std::initializer_list<const char *> keys)
{
    JsonWalk walk(text, object.begin);
    while (walk.next()) {
        if (std::ranges::any_of(keys, [&](const char *key) { return walk.isKey(key); }))
            return true;
    }
    return false;
}

// Whether the object is a record of the file: of sessions by id, or of messages in a row.
template <JsonType container> bool isRecord(QByteArrayView text, const JsonRange &object)
{
    if constexpr (container == JsonType::Object)
        return hasMember(text, object, {"participants", "last_activity"});
    else
        return hasMember(text, object, {"session_id"}) && hasMember(text, object, {"content", "sender"});
}

QString ownerOf(QByteArrayView element)
{
    QString owner;
    JsonWalk walk(element, 0);
    while (walk.next()) {
        if (walk.isKey("session_id") && walk.value().type == JsonType::String)
            owner = decodeJsonString(walk.valueText());
    }
    return owner;
}

// One file, and what of it can be read.
struct SalvagedFile
{
    QByteArray bytes = {};
    SalvagedJson found = {};
};

Result<SalvagedFile> readFile(const Folder &folder, const QByteArray &name, JsonType container,
                              const SalvageSink &sink)
{
    const Result<QByteArray> bytes = folder.read(name);
    if (!bytes) {
        sink.lost(bytes.error());
        return fail(bytes.error());
    }
    SalvagedFile file{.bytes = *bytes};
    file.found = salvageElements(file.bytes, container,
                                 container == JsonType::Object ? isRecord<JsonType::Object>
                                                               : isRecord<JsonType::Array>);
    for (const JsonRange &lost : file.found.lost)
        sink.lost({ErrorCode::Corrupt,
                   CoreText::tr("%1 bytes cannot be read as records.").arg(lost.end - lost.begin),
                   CoreText::tr("%1, bytes %2 to %3")
                       .arg(folder.pathOf(name), QString::number(lost.begin), QString::number(lost.end))});
    if (const qsizetype bad = firstInvalidUtf8(file.bytes); bad < file.bytes.size())
        sink.lost({ErrorCode::Corrupt,
                   CoreText::tr("Some text is not valid UTF-8; its bad bytes are replaced."),
                   CoreText::tr("%1, byte %2").arg(folder.pathOf(name), QString::number(bad))});
    return file;
}

using Owned = QHash<QString, std::vector<Message>>;

Owned messagesByOwner(const SalvagedFile &file)
{
    Owned owned;
    for (const JsonRange &range : file.found.elements) {
        const QByteArrayView element = range.in(file.bytes);
        owned[ownerOf(element)].push_back(decodeMultichatMessage(element));
    }
    for (std::vector<Message> &messages : owned)
        std::ranges::stable_sort(messages, {}, &Message::timestamp);
    return owned;
}

// A session that says what its messages tell.
Session sessionFrom(const QString &id, std::vector<Message> messages)
{
    Session session{.id = id, .messages = std::move(messages)};
    for (const Message &message : session.messages) {
        if (!message.sender.isEmpty() && !session.participants.contains(message.sender))
            session.participants += message.sender;
    }
    if (!session.messages.empty()) {
        session.created = session.messages.front().timestamp;
        session.lastActivity = session.messages.back().timestamp;
    }
    return session;
}

void tellLacking(const MultichatRecord &record, const SalvageSink &sink)
{
    const qint64 found = qint64(record.session.messages.size());
    if (sink.lacking && found < record.messageCount)
        sink.lacking({ErrorCode::Corrupt,
                      CoreText::tr("The session record counts %1 messages, of which %2 could be read.")
                          .arg(QString::number(record.messageCount), QString::number(found)),
                      record.session.id});
}

Result<void> handOn(const SalvagedFile &records, Owned owned, const SalvageSink &sink)
{
    Result<void> done;
    QHash<QString, MultichatRecord> sessions; // of doubled ones the last counts
    for (const JsonRange &range : records.found.elements) {
        if (const Result<MultichatRecord> record = decodeMultichatRecord(range.in(records.bytes)))
            sessions.insert(record->session.id, *record);
    }
    for (auto record = sessions.begin(); done && record != sessions.end(); ++record) {
        record->session.messages = owned.take(record.key());
        tellLacking(*record, sink);
        done = sink.stop.stop_requested() ? fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."))
                                          : sink.session(record->session);
    }
    for (auto left = owned.begin(); done && left != owned.end(); ++left)
        done = sink.session(sessionFrom(left.key(), std::move(*left)));
    return done;
}

} // namespace

Result<void> salvageMultichat(const QString &path, const SalvageSink &sink)
{
    const Result<Folder> folder = Folder::open(path);
    if (!folder)
        return fail(folder.error());
    const Result<SalvagedFile> records = readFile(*folder, "sessions.json", JsonType::Object, sink);
    const Result<SalvagedFile> messages = readFile(*folder, "messages.json", JsonType::Array, sink);
    if (!records && !messages)
        return fail(records.error());
    return handOn(records.value_or(SalvagedFile()), messages ? messagesByOwner(*messages) : Owned(), sink);
}

Session salvageJsonl(const QString &id, QByteArrayView bytes, const SalvageSink &sink)
{
    const LineText text = splitLines(bytes.toByteArray());
    std::vector<Message> messages;
    for (size_t i = 0; i < text.lines.size(); ++i) {
        Result<JsonlRecord> record = decodeJsonlRecord(text.at(i));
        if (record && record->message.ordinal >= 0)
            messages.push_back(std::move(record->message));
        else
            sink.lost({ErrorCode::Corrupt, CoreText::tr("A line of session \"%1\" cannot be read.").arg(id),
                       CoreText::tr("line %1, byte %2").arg(i + 1).arg(text.lines[i].begin)});
    }
    return sessionFrom(id, std::move(messages));
}

} // namespace SessionDeck
