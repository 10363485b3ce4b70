// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpatch.h"

#include "core/base/jsonscanner.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// The object's own habits: what stands before a key, between a key and its value, and before the brace.
struct Separators
{
    QByteArray first = {};
    QByteArray between = ", ";
    QByteArray colon = ": ";
    QByteArray last = {};
};

Separators separatorsOf(QByteArrayView text, const std::vector<JsonMember> &members)
{
    Separators found;
    if (members.empty())
        return found;
    const JsonMember &first = members.front();
    const qsizetype brace = text.indexOf('{');
    found.first = text.sliced(brace + 1, first.key.begin - brace - 1).toByteArray();
    found.colon = text.sliced(first.key.end, first.value.begin - first.key.end).toByteArray();
    found.last = text.sliced(members.back().value.end, text.lastIndexOf('}') - members.back().value.end)
                     .toByteArray();
    if (members.size() > 1)
        found.between = text.sliced(first.value.end, members[1].key.begin - first.value.end).toByteArray();
    else
        found.between
            = found.first.isEmpty() ? (found.colon == ":" ? "," : ", ") : QByteArray("," + found.first);
    return found;
}

std::vector<JsonMember>::iterator lastWithKey(QByteArrayView text, std::vector<JsonMember> &members,
                                              QStringView key)
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

// Removes member and the separator that belonged to it.
QByteArray withoutMember(QByteArrayView text, const std::vector<JsonMember> &members, size_t at)
{
    qsizetype from = members[at].key.begin;
    qsizetype to = members[at].value.end;
    if (at + 1 < members.size())
        to = members[at + 1].key.begin;
    else if (at > 0)
        from = members[at - 1].value.end;
    return text.first(from).toByteArray().append(text.sliced(to));
}

QByteArray withMember(QByteArrayView text, const std::vector<JsonMember> &members, const JsonChange &change)
{
    const Separators separators = separatorsOf(text, members);
    const QByteArray member = keyLiteral(change.key, text) + separators.colon + change.value;
    const qsizetype end = members.empty() ? text.indexOf('{') + 1 : members.back().value.end;
    return text.first(end)
        .toByteArray()
        .append(members.empty() ? QByteArray() : separators.between)
        .append(member)
        .append(text.sliced(end));
}

} // namespace

Result<QByteArray> patchJsonObject(QByteArrayView object, const std::vector<JsonChange> &changes)
{
    QByteArray text = object.toByteArray();
    for (const JsonChange &change : changes) {
        const Result<JsonRange> range = scanJson(text);
        if (!range)
            return fail(range.error());
        Result<std::vector<JsonMember>> members = scanMembers(text, *range);
        if (!members)
            return fail(members.error());
        const auto member = lastWithKey(text, *members, change.key);
        if (member == members->end()) {
            if (!change.value.isEmpty())
                text = withMember(text, *members, change);
        } else if (change.value.isEmpty()) {
            text = withoutMember(text, *members, size_t(member - members->begin()));
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
