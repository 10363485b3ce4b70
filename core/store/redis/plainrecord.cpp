// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/plainrecord.h"

#include "core/base/bytewriting.h"
#include "core/base/isotime.h"
#include "core/base/jsonscanner.h"
#include "core/base/jsontokens.h"
#include "core/base/jsonutf8.h"

#include <charconv>
#include <cstring>
#include <utility>

namespace SessionDeck {

namespace {

struct PlainMember
{
    QByteArrayView name; // with the colon
    QByteArrayView MessageView::*text;
    bool always = false; // also when it is empty
};
constexpr PlainMember plainMembers[] = {
    {"\"id\":", &MessageView::id},
    {"\"sender\":", &MessageView::sender},
    {"\"recipient\":", &MessageView::recipient},
    {"\"role\":", &MessageView::role},
    {"\"content\":", &MessageView::content, true},
};
constexpr QByteArrayView timeName = "\"timestamp\":";
constexpr QByteArrayView extraName = "\"extra\":";
constexpr qsizetype usualTime = 27; // with a year of four digits

bool isObjectText(QByteArrayView json)
{
    if (!json.startsWith('{') || !json.endsWith('}'))
        return false;
    const Result<JsonRange> value = checkJson(json);
    return value && value->type == JsonType::Object;
}

// A record on its way through the reader.
struct PlainCursor
{
    QByteArrayView record;
    QByteArray &scratch;
    qsizetype at = 0;

    bool take(QByteArrayView token)
    {
        if (!record.sliced(at).startsWith(token))
            return false;
        at += token.size();
        return true;
    }
};

// The character of the escape behind a backslash; -1 for those that we do not write.
int takeShortEscape(PlainCursor &cursor)
{
    static constexpr char letters[] = "\"\\/bfnrt";
    static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
    if (cursor.at >= cursor.record.size())
        return -1;
    const char letter = cursor.record[cursor.at++];
    if (letter == 'u' && cursor.at + 4 <= cursor.record.size()) {
        const char *const digits = cursor.record.data() + cursor.at;
        unsigned unit = 0;
        const char *const end = std::from_chars(digits, digits + 4, unit, 16).ptr;
        cursor.at += 4;
        return end == digits + 4 && unit < 0x20 ? int(unit) : -1;
    }
    const char *const found = letter ? std::strchr(letters, letter) : nullptr;
    return found ? static_cast<unsigned char>(meanings[found - letters]) : -1;
}

// The rest of a string whose first escape stands at the cursor, behind what began at `begin`.
bool takeEscapedText(PlainCursor &cursor, qsizetype begin, QByteArrayView &text)
{
    const qsizetype from = cursor.scratch.size();
    cursor.scratch.append(cursor.record.sliced(begin, cursor.at - begin));
    while (cursor.take("\\")) {
        const int character = takeShortEscape(cursor);
        if (character < 0)
            return false;
        const qsizetype end = plainJsonEnd(cursor.record, cursor.at);
        cursor.scratch.append(char(character)).append(cursor.record.sliced(cursor.at, end - cursor.at));
        cursor.at = end;
    }
    text = QByteArrayView(cursor.scratch.constData() + from, cursor.scratch.size() - from);
    return cursor.take("\"");
}

bool takeText(PlainCursor &cursor, QByteArrayView &text)
{
    if (!cursor.take("\""))
        return false;
    const qsizetype begin = cursor.at;
    cursor.at = plainJsonEnd(cursor.record, begin);
    if (cursor.at < cursor.record.size() && cursor.record[cursor.at] == '\\')
        return takeEscapedText(cursor, begin, text);
    text = cursor.record.sliced(begin, cursor.at - begin);
    return cursor.take("\"");
}

bool takeTime(PlainCursor &cursor, Timestamp &time)
{
    QByteArrayView text;
    if (!takeText(cursor, text))
        return false;
    time = timestampFromIso(text);
    return !time.isNull();
}

bool takeMembers(PlainCursor &cursor, MessageView &message)
{
    bool any = false;
    const auto starts = [&](QByteArrayView name) { // a comma, unless it is the first, and the name
        const qsizetype before = cursor.at;
        if ((!any || cursor.take(",")) && cursor.take(name))
            return any = true;
        cursor.at = before;
        return false;
    };
    for (const PlainMember &member : plainMembers) {
        if (starts(member.name) && !takeText(cursor, message.*member.text))
            return false;
    }
    if (starts(timeName) && !takeTime(cursor, message.timestamp))
        return false;
    if (starts(extraName)) {
        message.extra = cursor.record.sliced(cursor.at).chopped(1);
        cursor.at += message.extra.size();
        return isObjectText(message.extra);
    }
    return true;
}

} // namespace

bool appendPlainRecord(QByteArray &out, const MessageView &message)
{
    char before = '{';
    const auto addName = [&](QByteArrayView name) {
        char *const to = extend(out, 1 + name.size());
        *to = std::exchange(before, ',');
        putBytes(to + 1, name);
    };
    for (const PlainMember &member : plainMembers) {
        const QByteArrayView text = message.*member.text;
        if (text.isEmpty() && !member.always)
            continue;
        addName(member.name);
        appendJsonUtf8(out, text);
    }
    if (!message.timestamp.isNull()) {
        const QByteArray time = isoText(message.timestamp);
        if (time.size() != usualTime)
            return false;
        addName(timeName);
        char *const to = extend(out, usualTime + 2);
        *to = '"';
        *putBytes(to + 1, time) = '"';
    }
    if (!message.extra.isEmpty()) {
        addName(extraName);
        out.append(message.extra);
    }
    out += '}';
    return message.parent.isEmpty() && (message.extra.isEmpty() || isObjectText(message.extra));
}

bool readPlainRecord(QByteArrayView record, QByteArray &scratch, MessageView &message)
{
    if (!record.endsWith('}') || !record.isValidUtf8())
        return false;
    scratch.resize(0);
    scratch.reserve(record.size()); // texts get shorter, so views of it stay where they are
    PlainCursor cursor{record, scratch};
    return cursor.take("{") && takeMembers(cursor, message) && cursor.take("}") && cursor.at == record.size();
}

} // namespace SessionDeck
