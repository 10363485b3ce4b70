// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonlheader.h"

#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/base/isotime.h"
#include "core/base/jsonpatch.h"
#include "core/base/jsonwalk.h"
#include "core/session/summarybatch.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

constexpr QByteArrayView jsonlFormatVersion = "1";

struct HeaderTextField
{
    const char *key;
    QByteArrayView JsonlHeader::*member;
    JsonType type;
};
constexpr HeaderTextField headerTextFields[] = {
    {"id", &JsonlHeader::id, JsonType::String},
    {"title", &JsonlHeader::title, JsonType::String},
    {"participants", &JsonlHeader::participants, JsonType::Array},
    {"metadata", &JsonlHeader::metadata, JsonType::Object},
};

struct TimeField
{
    const char *key;
    Timestamp JsonlHeader::*member;
};
constexpr TimeField timeFields[] = {
    {"created_at", &JsonlHeader::created},
    {"last_activity", &JsonlHeader::lastActivity},
    {"expires_at", &JsonlHeader::expires},
};

// Takes the member if it is one that the model knows; of another type than it should be counts as absent.
void takeMember(const JsonWalk &walk, JsonlHeader &header)
{
    for (const HeaderTextField &field : headerTextFields) {
        if (walk.isKey(field.key) && walk.value().type == field.type) {
            header.*field.member = walk.valueText();
            return;
        }
    }
    for (const TimeField &field : timeFields) {
        if (walk.isKey(field.key) && walk.value().type == JsonType::String) {
            header.*field.member = timestampFromIso(walk.valueText().sliced(1, walk.valueText().size() - 2));
            return;
        }
    }
    if (walk.isKey("messages") && walk.value().type == JsonType::Number)
        header.messages = walk.valueText().toLongLong();
}

QByteArray timeLiteral(Timestamp time)
{
    return time.isNull() ? QByteArray() : '"' + isoText(time) + '"';
}

} // namespace

const QStringList &jsonlHeaderKeys()
{
    static const QStringList keys{
        QStringLiteral("sessiondeck"),   QStringLiteral("id"),         QStringLiteral("title"),
        QStringLiteral("participants"),  QStringLiteral("metadata"),   QStringLiteral("created_at"),
        QStringLiteral("last_activity"), QStringLiteral("expires_at"), QStringLiteral("messages"),
        QStringLiteral("digest"),
    };
    return keys;
}

Result<JsonlHeader> decodeJsonlHeader(QByteArrayView line)
{
    JsonlHeader header;
    QByteArrayView version;
    JsonWalk walk = JsonWalk::ofObject(line);
    while (walk.next()) {
        if (walk.isKey("sessiondeck"))
            version = walk.valueText();
        else
            takeMember(walk, header);
    }
    if (walk.failed())
        return fail(walk.error());
    if (const qsizetype bad = firstBadByte(line, walk.end()); bad < line.size())
        return fail(ErrorCode::Corrupt, CoreText::tr("The header line is not valid JSON in UTF-8."),
                    CoreText::tr("byte %1").arg(bad));
    if (version != jsonlFormatVersion)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("The first line is no session header of a version that this program knows."),
                    CoreText::tr("byte %1").arg(0));
    if (header.id.size() <= 2)
        return fail(ErrorCode::Corrupt, CoreText::tr("The header line names no session id."),
                    CoreText::tr("byte %1").arg(0));
    return header;
}

Session sessionOf(const JsonlHeader &header, QByteArrayView line)
{
    Session session{.id = decodeJsonString(header.id),
                    .title = decodeJsonString(header.title),
                    .participants = decodeParticipants(header.participants),
                    .created = header.created,
                    .lastActivity = header.lastActivity,
                    .expires = header.expires};
    session.metadata
        = joinObjects(header.metadata, unknownMembers(line, jsonlHeaderKeys()).value_or(JsonText{}));
    return session;
}

Result<QByteArray> encodeJsonlHeader(QByteArrayView stored, const Session &before, const Session &after,
                                     QByteArrayView body)
{
    const bool isNew = stored.isEmpty();
    const QByteArray start = R"({"sessiondeck":1,"id":)" + encodeJsonString(after.id) + '}';
    std::vector<JsonChange> changes;
    const auto set = [&](const char *key, const QByteArray &value, bool differs) {
        if (differs || isNew)
            changes.push_back({QString::fromLatin1(key), value});
    };
    set("title", after.title.isEmpty() ? QByteArray() : encodeJsonString(after.title),
        before.title != after.title);
    set("participants", encodeParticipants(after.participants), before.participants != after.participants);
    set("created_at", timeLiteral(after.created), before.created != after.created);
    set("last_activity", timeLiteral(after.lastActivity), true);
    if (isNew || before.metadata != after.metadata)
        appendReplacedObject(
            changes, QStringLiteral("metadata"), after.metadata,
            unknownMembers(stored.isEmpty() ? QByteArrayView("{}") : stored, jsonlHeaderKeys()));
    set("messages", QByteArray::number(qint64(after.messages.size())), true);
    set("digest", '"' + contentHash({body}) + '"', true);
    if (isNew)
        set("expires_at", timeLiteral(after.expires), true);
    return patchJsonObject(isNew ? QByteArrayView(start) : stored, changes);
}

Result<QByteArray> withExpiry(QByteArrayView line, Timestamp expires)
{
    return patchJsonObject(line, {{QStringLiteral("expires_at"), timeLiteral(expires)}});
}

} // namespace SessionDeck
