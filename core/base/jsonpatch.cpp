// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpatch.h"

#include "core/base/jsonentries.h"

#include <algorithm>

namespace SessionDeck {

namespace {

std::vector<JsonMember>::const_iterator lastWithKey(QByteArrayView text,
                                                    const std::vector<JsonMember> &members, QStringView key)
{
    const JsonRange value = findMember(text, members, key);
    return std::find_if(members.begin(), members.end(),
                        [&](const JsonMember &m) { return value.end > 0 && m.value.begin == value.begin; });
}

QByteArray keyLiteral(QStringView key, QByteArrayView object)
{
    return encodeJsonString(
        key, object.isValidUtf8() && object.contains("\\u") ? JsonEscape::Ascii : JsonEscape::Minimal);
}

} // namespace

Result<QByteArray> patchJsonObject(QByteArrayView object, const std::vector<JsonChange> &changes)
{
    QByteArray text = object.toByteArray();
    for (const JsonChange &change : changes) {
        const Result<JsonRange> range = scanJson(text);
        if (!range)
            return fail(range.error());
        const Result<std::vector<JsonMember>> members = scanMembers(text, *range);
        if (!members)
            return fail(members.error());
        const auto member = lastWithKey(text, *members, change.key);
        if (member == members->end()) {
            if (!change.value.isEmpty())
                text = withEntry(text, *range, {keyLiteral(change.key, text), change.value});
        } else if (change.value.isEmpty()) {
            text = withoutEntry(text, *members, size_t(member - members->begin()));
        } else {
            text.replace(member->value.begin, member->value.end - member->value.begin, change.value);
        }
    }
    return text;
}

Result<JsonText> unknownMembers(QByteArrayView object, const QStringList &known)
{
    const Result<JsonRange> range = scanJson(object);
    if (!range)
        return fail(range.error());
    const Result<std::vector<JsonMember>> members = scanMembers(object, *range);
    if (!members)
        return fail(members.error());
    QByteArray out;
    for (const JsonMember &member : *members) {
        if (known.contains(decodeJsonString(member.key.in(object))))
            continue;
        out += out.isEmpty() ? "{" : ",";
        out += object.sliced(member.key.begin, member.value.end - member.key.begin);
    }
    return JsonText{out.isEmpty() ? out : out + "}"};
}

} // namespace SessionDeck
