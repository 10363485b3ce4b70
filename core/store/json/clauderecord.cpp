// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/clauderecord.h"

#include "core/base/coretext.h"
#include "core/base/isotime.h"
#include "core/base/jsonwalk.h"
#include "core/store/json/linetext.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

struct Field
{
    const char *key;
    QByteArrayView ClaudeRecord::*member;
    JsonType type;
    bool unquoted;
};
constexpr Field claudeFields[] = {
    {"type", &ClaudeRecord::type, JsonType::String, true},
    {"uuid", &ClaudeRecord::uuid, JsonType::String, true},
    {"parentUuid", &ClaudeRecord::parent, JsonType::String, true},
    {"logicalParentUuid", &ClaudeRecord::logicalParent, JsonType::String, true},
    {"message", &ClaudeRecord::message, JsonType::Object, false},
    {"content", &ClaudeRecord::content, JsonType::String, false},
    {"customTitle", &ClaudeRecord::title, JsonType::String, false},
    {"aiTitle", &ClaudeRecord::title, JsonType::String, false},
    {"summary", &ClaudeRecord::title, JsonType::String, false},
    {"cwd", &ClaudeRecord::cwd, JsonType::String, false},
    {"gitBranch", &ClaudeRecord::gitBranch, JsonType::String, false},
    {"version", &ClaudeRecord::version, JsonType::String, false},
};

QByteArrayView inner(QByteArrayView literal)
{
    return literal.size() < 2 ? QByteArrayView() : literal.sliced(1, literal.size() - 2);
}

void takeMember(const JsonWalk &walk, ClaudeRecord &record)
{
    const QByteArrayView value = walk.valueText();
    for (const Field &field : claudeFields) {
        if (walk.isKey(field.key) && walk.value().type == field.type)
            record.*field.member = field.unquoted ? inner(value) : value;
    }
    if (walk.isKey("timestamp") && walk.value().type == JsonType::String)
        record.timestamp = timestampFromIso(inner(value));
    else if (walk.isKey("isSidechain"))
        record.sidechain = value == "true";
    else if (walk.isKey("isMeta"))
        record.meta = value == "true";
}

} // namespace

Result<ClaudeRecord> decodeClaudeRecord(QByteArrayView line)
{
    if (line.size() > maxLineBytes)
        return fail(ErrorCode::Corrupt, CoreText::tr("The line is longer than 1 GiB."),
                    CoreText::tr("byte %1").arg(0));
    ClaudeRecord record{.line = line};
    JsonWalk walk = JsonWalk::ofObject(line);
    while (walk.next())
        takeMember(walk, record);
    if (walk.failed())
        return fail(walk.error());
    if (const qsizetype bad = firstBadByte(line, walk.end()); bad < line.size())
        return fail(ErrorCode::Corrupt, CoreText::tr("The line is not valid JSON in UTF-8."),
                    CoreText::tr("byte %1").arg(bad));
    if (record.parent.isEmpty())
        record.parent = record.logicalParent;
    return record;
}

ClaudeMessage decodeClaudeMessage(QByteArrayView message)
{
    ClaudeMessage decoded;
    if (!message.startsWith('{'))
        return decoded;
    for (JsonWalk walk(message, 0); walk.next();) {
        const bool text = walk.value().type == JsonType::String;
        if (walk.isKey("id") && text)
            decoded.id = walk.valueText();
        else if (walk.isKey("role") && text)
            decoded.role = inner(walk.valueText());
        else if (walk.isKey("model") && text)
            decoded.model = inner(walk.valueText());
        else if (walk.isKey("content"))
            decoded.content = walk.valueText();
    }
    return decoded;
}

} // namespace SessionDeck
