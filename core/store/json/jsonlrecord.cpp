// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonlrecord.h"

#include "core/base/coretext.h"
#include "core/base/isotime.h"
#include "core/base/jsonpatch.h"
#include "core/base/jsonwalk.h"
#include "core/store/json/linelayout.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

struct RecordTextField
{
    const char *key;
    QString Message::*member;
};
constexpr RecordTextField recordTextFields[] = {
    {"id", &Message::id},     {"sender", &Message::sender},   {"recipient", &Message::recipient},
    {"role", &Message::role}, {"content", &Message::content}, {"parent", &Message::parent},
};

const QStringList &recordKeys()
{
    static const QStringList keys{
        QStringLiteral("id"),      QStringLiteral("sender"),    QStringLiteral("recipient"),
        QStringLiteral("role"),    QStringLiteral("content"),   QStringLiteral("parent"),
        QStringLiteral("extra"),   QStringLiteral("timestamp"), QStringLiteral("more"),
        QStringLiteral("ordinal"),
    };
    return keys;
}

// Null if it is no string with a time.
Timestamp timeOf(QByteArrayView literal)
{
    return literal.startsWith('"') ? timestampFromIso(literal.sliced(1, literal.size() - 2)) : Timestamp{};
}

// False if the member is none of the model's: then it is shown as extra.
bool takeMember(const JsonWalk &walk, JsonlRecord &record, QByteArrayView &extra)
{
    const JsonType type = walk.value().type;
    for (const RecordTextField &field : recordTextFields) {
        if (walk.isKey(field.key)) {
            record.message.*field.member
                = type == JsonType::String ? decodeJsonString(walk.valueText()) : QString();
            return true;
        }
    }
    if (walk.isKey("timestamp"))
        record.message.timestamp = timeOf(walk.valueText());
    else if (walk.isKey("ordinal"))
        record.message.ordinal = type == JsonType::Number ? walk.valueText().toLongLong() : -1;
    else if (walk.isKey("more"))
        record.more = walk.valueText() == "true";
    else if (walk.isKey("extra"))
        extra = walk.valueText();
    else
        return false;
    return true;
}

// Always the last members, in this order: readJsonlTail() counts on it.
QByteArray tailMembers(const Message &message, qint64 ordinal, bool more)
{
    QByteArray tail;
    if (!message.timestamp.isNull())
        tail += R"(,"timestamp":")" + isoText(message.timestamp) + '"';
    if (more)
        tail += R"(,"more":true)";
    return tail + R"(,"ordinal":)" + QByteArray::number(ordinal) + "}\n";
}

std::vector<JsonChange> fieldChanges(QByteArrayView stored, const Message &before, const Message &after)
{
    std::vector<JsonChange> changes;
    for (const RecordTextField &field : recordTextFields) {
        const QString &value = after.*field.member;
        if (value != before.*field.member)
            changes.push_back(
                {QString::fromLatin1(field.key), value.isEmpty() ? QByteArray() : encodeJsonString(value)});
    }
    if (after.extra != before.extra)
        appendReplacedObject(changes, QStringLiteral("extra"), after.extra,
                             unknownMembers(stored, recordKeys()));
    return changes;
}

} // namespace

Result<JsonlRecord> decodeJsonlRecord(QByteArrayView line)
{
    if (line.size() > maxLineBytes)
        return fail(ErrorCode::Corrupt, CoreText::tr("The line is longer than 1 GiB."),
                    CoreText::tr("byte %1").arg(0));
    JsonlRecord record;
    record.message.ordinal = -1;
    QByteArrayView extra;
    bool unknown = false;
    JsonWalk walk = JsonWalk::ofObject(line);
    while (walk.next())
        unknown = !takeMember(walk, record, extra) || unknown;
    if (walk.failed())
        return fail(walk.error());
    if (const qsizetype bad = firstBadByte(line, walk.end()); bad < line.size())
        return fail(ErrorCode::Corrupt, CoreText::tr("The line is not valid JSON in UTF-8."),
                    CoreText::tr("byte %1").arg(bad));
    if (!extra.startsWith('{'))
        extra = {};
    record.message.extra
        = joinObjects(extra, unknown ? unknownMembers(line, recordKeys()).value_or(JsonText{}) : JsonText{});
    return record;
}

QByteArray encodeJsonlRecord(const Message &message, qint64 ordinal, bool more)
{
    QByteArray line = "{";
    for (const RecordTextField &field : recordTextFields) {
        const QString &value = message.*field.member;
        if (value.isEmpty() && field.member != &Message::content)
            continue;
        line += line.size() > 1 ? ",\"" : "\"";
        line += QByteArrayView(field.key);
        line += "\":" + encodeJsonString(value);
    }
    if (!message.extra.isEmpty())
        line += R"(,"extra":)" + onOneLine(message.extra);
    return line + tailMembers(message, ordinal, more);
}

Result<QByteArray> patchJsonlRecord(QByteArrayView stored, const JsonlRecord &before,
                                    const JsonlRecord &after)
{
    std::vector<JsonChange> changes = fieldChanges(stored, before.message, after.message);
    const bool sameTail = after.message.timestamp == before.message.timestamp
        && after.message.ordinal == before.message.ordinal && after.more == before.more;
    if (changes.empty() && sameTail)
        return stored.toByteArray() + '\n';
    for (const char *key : {"timestamp", "more", "ordinal"})
        changes.push_back({QString::fromLatin1(key), {}});
    const Result<QByteArray> front = patchJsonObject(stored, changes);
    if (!front)
        return fail(front.error());
    const QByteArray tail = tailMembers(after.message, after.message.ordinal, after.more);
    const QByteArray members = front->chopped(1).trimmed();
    return members == "{" ? members + tail.sliced(1) : members + tail;
}

std::optional<JsonlTail> readJsonlTail(QByteArrayView tail)
{
    constexpr QByteArrayView ordinalKey = R"(,"ordinal":)";
    constexpr QByteArrayView timestampKey = R"(,"timestamp":")";
    constexpr qsizetype longestTime = 27;
    if (!tail.endsWith("}\n"))
        return {};
    tail.chop(2);
    const qsizetype ordinalAt = tail.lastIndexOf(ordinalKey);
    bool ok = false;
    JsonlTail found;
    if (ordinalAt >= 0)
        found.ordinal = tail.sliced(ordinalAt + ordinalKey.size()).toLongLong(&ok);
    tail = tail.first(std::max<qsizetype>(ordinalAt, 0));
    if (!ok || found.ordinal < 0 || tail.endsWith(R"(,"more":true)"))
        return {};
    const qsizetype timeAt = tail.endsWith("Z\"") ? tail.lastIndexOf(timestampKey) + timestampKey.size() : -1;
    if (timeAt >= timestampKey.size() && tail.size() - 1 - timeAt <= longestTime)
        found.timestamp = timestampFromIso(tail.sliced(timeAt).chopped(1));
    return found;
}

} // namespace SessionDeck
