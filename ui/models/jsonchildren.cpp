// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsonchildren.h"

#include "core/base/jsontokens.h"

namespace SessionDeck {

namespace {

// Reads `"key" :` if the container is an object.
bool takeKey(JsonCursor &cursor, bool isObject, JsonMember &member)
{
    if (!isObject)
        return true;
    const qsizetype begin = cursor.position;
    if (!takeJsonString(cursor))
        return false;
    member.key = {JsonType::String, begin, cursor.position};
    skipJsonSpace(cursor);
    return takeJsonByte(cursor, ':');
}

} // namespace

JsonChildren scanChildren(QByteArrayView text, const JsonChildrenRequest &request)
{
    JsonChildren children;
    JsonCursor cursor{.text = text.first(request.container.end),
                      .position = std::max(request.from, request.container.begin + 1)};
    const bool isObject = request.container.type == JsonType::Object;
    while (children.members.size() < request.limit) {
        skipJsonSpace(cursor);
        if (cursor.current() == ',')
            ++cursor.position;
        skipJsonSpace(cursor);
        JsonMember member;
        if (cursor.position >= request.container.end - 1 || !takeKey(cursor, isObject, member))
            return children;
        const Result<JsonRange> value = scanJson(cursor.text, cursor.position);
        if (!value)
            return children;
        member.value = *value;
        cursor.position = value->end;
        children.members.push_back(member);
    }
    children.next = cursor.position;
    return children;
}

} // namespace SessionDeck
