// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"

#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/base/jsontokens.h"
#include "core/base/utf8.h"

namespace SessionDeck {

namespace {

// The open brackets of the value being scanned, and what may come next.
struct Nesting
{
    QByteArray open = {}; // '{' and '[' from the outside in
    bool expectsValue = true; // a value (or the end of an empty container) comes next
    bool mayClose = false; // right after an opening bracket
};

bool closes(char open, char c)
{
    return (open == '{' && c == '}') || (open == '[' && c == ']');
}

// Reads `"key" :` and leaves the cursor before the value.
bool takeKey(JsonCursor &cursor)
{
    skipJsonSpace(cursor);
    if (!takeJsonString(cursor))
        return false;
    skipJsonSpace(cursor);
    return takeJsonByte(cursor, ':');
}

// After a complete value: closes what ends here, or steps over the comma to the next value.
bool finishValue(JsonCursor &cursor, Nesting &nesting)
{
    while (!nesting.open.isEmpty()) {
        skipJsonSpace(cursor);
        if (cursor.atEnd())
            return cursor.failAt(cursor.position, CoreText::tr("the text ends inside a value"));
        if (closes(nesting.open.back(), cursor.current())) {
            ++cursor.position;
            nesting.open.chop(1);
            continue;
        }
        if (!takeJsonByte(cursor, ','))
            return false;
        nesting.expectsValue = true;
        nesting.mayClose = false;
        return nesting.open.back() == '[' || takeKey(cursor);
    }
    nesting.expectsValue = false;
    return true;
}

bool openContainer(JsonCursor &cursor, Nesting &nesting, int depthLimit)
{
    if (nesting.open.size() >= depthLimit)
        return cursor.failAt(cursor.position,
                             CoreText::tr("values are nested deeper than %1 levels").arg(depthLimit));
    const char bracket = cursor.current();
    ++cursor.position;
    skipJsonSpace(cursor);
    nesting.open += bracket;
    if (!cursor.atEnd() && closes(bracket, cursor.current()))
        return finishValue(cursor, nesting); // empty; the loop there takes the bracket
    return bracket == '[' || takeKey(cursor);
}

bool scanNested(JsonCursor &cursor, int depthLimit)
{
    Nesting nesting;
    while (nesting.expectsValue) {
        skipJsonSpace(cursor);
        const bool container = !cursor.atEnd() && (cursor.current() == '{' || cursor.current() == '[');
        const bool ok = container ? openContainer(cursor, nesting, depthLimit)
                                  : takeJsonScalar(cursor) && finishValue(cursor, nesting);
        if (!ok)
            return false;
    }
    return true;
}

} // namespace

Result<JsonRange> scanJson(QByteArrayView text, qsizetype from, const JsonLimits &limits)
{
    JsonCursor cursor{.text = text, .position = from};
    skipJsonSpace(cursor);
    const qsizetype begin = cursor.position;
    if (!scanNested(cursor, limits.depth))
        return fail(ErrorCode::Corrupt, cursor.fault, CoreText::tr("byte %1").arg(cursor.faultAt));
    return JsonRange{jsonTypeOf(text[begin]), begin, cursor.position};
}

Result<JsonRange> checkJson(QByteArrayView text, const JsonLimits &limits)
{
    const Result<JsonRange> value = scanJson(text, 0, limits);
    if (!value)
        return value;
    JsonCursor cursor{.text = text, .position = value->end};
    skipJsonSpace(cursor);
    if (!cursor.atEnd())
        return fail(ErrorCode::Corrupt, CoreText::tr("text follows the end of the JSON value"),
                    CoreText::tr("byte %1").arg(cursor.position));
    if (!text.isValidUtf8())
        return fail(ErrorCode::Corrupt, CoreText::tr("the text is not valid UTF-8"),
                    CoreText::tr("byte %1").arg(firstInvalidUtf8(text)));
    return value;
}

Result<std::vector<JsonMember>> scanMembers(QByteArrayView text, const JsonRange &object)
{
    std::vector<JsonMember> members;
    JsonCursor cursor{.text = text.first(object.end), .position = object.begin};
    if (object.type != JsonType::Object)
        return fail(ErrorCode::Corrupt, CoreText::tr("an object was expected"),
                    CoreText::tr("byte %1").arg(object.begin));
    ++cursor.position;
    for (skipJsonSpace(cursor); cursor.current() != '}'; skipJsonSpace(cursor)) {
        if (cursor.current() == ',')
            ++cursor.position;
        skipJsonSpace(cursor);
        const qsizetype keyBegin = cursor.position;
        if (!takeJsonString(cursor))
            break;
        const JsonRange key{JsonType::String, keyBegin, cursor.position};
        skipJsonSpace(cursor);
        const auto value
            = takeJsonByte(cursor, ':') ? scanJson(cursor.text, cursor.position) : Result<JsonRange>();
        if (!value || value->end == 0)
            break;
        members.push_back({key, *value});
        cursor.position = value->end;
    }
    if (cursor.position != object.end - 1)
        return fail(ErrorCode::Corrupt, CoreText::tr("the object is malformed"),
                    CoreText::tr("byte %1").arg(cursor.position));
    return members;
}

Result<std::vector<JsonRange>> scanElements(QByteArrayView text, const JsonRange &array)
{
    std::vector<JsonRange> elements;
    if (array.type != JsonType::Array)
        return fail(ErrorCode::Corrupt, CoreText::tr("an array was expected"),
                    CoreText::tr("byte %1").arg(array.begin));
    JsonCursor cursor{.text = text.first(array.end), .position = array.begin + 1};
    for (skipJsonSpace(cursor); cursor.current() != ']'; skipJsonSpace(cursor)) {
        if (cursor.current() == ',')
            ++cursor.position;
        const Result<JsonRange> element = scanJson(cursor.text, cursor.position);
        if (!element)
            return fail(element.error());
        elements.push_back(*element);
        cursor.position = element->end;
    }
    return elements;
}

JsonRange findMember(QByteArrayView text, const std::vector<JsonMember> &members, QStringView key)
{
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (decodeJsonString(member->key.in(text)) == key)
            return member->value;
    }
    return {};
}

} // namespace SessionDeck
