// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/jsonrecord.h"

#include "core/base/coretext.h"

#include <algorithm>

namespace SessionDeck {

std::vector<JsonRecord::Member> JsonRecord::membersOf(QByteArrayView text,
                                                      const std::vector<JsonMember> &scanned)
{
    std::vector<Member> members;
    members.reserve(scanned.size());
    qsizetype end = 0;
    for (const JsonMember &member : scanned) {
        const qsizetype begin = member.key.begin;
        members.push_back(
            {.before = members.empty() ? QByteArray() : text.sliced(end, begin - end).toByteArray(),
             .bytes = text.sliced(begin, member.value.end - begin).toByteArray(),
             .keySize = member.key.end - begin,
             .valueAt = member.value.begin - begin});
        end = member.value.end;
    }
    return members;
}

// A name that occurs twice means its last value, as most readers take it; the others stay what they are.
void JsonRecord::identify(Member &member)
{
    const QString key = decodeJsonString(QByteArrayView(member.bytes).first(member.keySize));
    for (size_t field = 0; field < m_fields.size(); ++field) {
        const bool named = std::ranges::any_of(
            m_fields[field].names, [&](const char *name) { return name && key == QLatin1StringView(name); });
        if (!named || !m_fields[field].understands(QByteArrayView(member.bytes).sliced(member.valueAt)))
            continue;
        if (const auto earlier = find(field); earlier != m_members.end())
            earlier->field = unknown;
        member.field = field;
        return;
    }
}

Result<JsonRecord> JsonRecord::parse(QByteArrayView text, std::span<const RecordField> fields)
{
    const Result<JsonRange> range = checkJson(text);
    if (!range)
        return fail(range.error());
    if (range->type != JsonType::Object)
        return fail(ErrorCode::Corrupt, CoreText::tr("This is JSON, but no object."),
                    QStringLiteral("byte %1").arg(range->begin));
    const Result<std::vector<JsonMember>> scanned = scanMembers(text, *range);
    if (!scanned)
        return fail(scanned.error());
    JsonRecord record;
    record.m_fields = fields;
    record.m_members = membersOf(text, *scanned);
    const bool empty = scanned->empty();
    record.m_head = text.first(empty ? range->begin + 1 : scanned->front().key.begin).toByteArray();
    record.m_tail = text.sliced(empty ? range->end - 1 : scanned->back().value.end).toByteArray();
    for (Member &member : record.m_members)
        record.identify(member);
    return record;
}

std::vector<JsonRecord::Member>::iterator JsonRecord::find(size_t field)
{
    return std::ranges::find(m_members, field, &Member::field);
}

QByteArrayView JsonRecord::value(size_t field) const
{
    const auto member = std::ranges::find(m_members, field, &Member::field);
    return member == m_members.end() ? QByteArrayView()
                                     : QByteArrayView(member->bytes).sliced(member->valueAt);
}

QByteArray JsonRecord::separator() const
{
    return m_members.size() > 1 && !m_members[1].before.isEmpty() ? m_members[1].before : QByteArray(",");
}

void JsonRecord::setValue(size_t field, const QByteArray &value)
{
    const auto member = find(field);
    if (member != m_members.end()) {
        if (value.isEmpty())
            m_members.erase(member);
        else
            member->bytes.replace(member->valueAt, member->bytes.size(), value);
        return;
    }
    if (value.isEmpty())
        return;
    const QByteArray key = '"' + QByteArray(m_fields[field].names[0]) + '"';
    QByteArray colon = ":";
    if (!m_members.empty()) {
        const Member &like = m_members.front();
        colon = like.bytes.sliced(like.keySize, like.valueAt - like.keySize);
    }
    m_members.push_back({.bytes = key + colon + value,
                         .keySize = key.size(),
                         .valueAt = key.size() + colon.size(),
                         .field = field});
}

JsonText JsonRecord::rest() const
{
    QByteArray out;
    for (const Member &member : m_members) {
        if (member.field == unknown)
            out += (out.isEmpty() ? '{' : ',') + member.bytes;
    }
    return {out.isEmpty() ? out : out + '}'};
}

Result<void> JsonRecord::setRest(const JsonText &rest)
{
    const QByteArrayView text = rest.isEmpty() ? QByteArrayView("{}") : QByteArrayView(rest.utf8);
    const Result<JsonRange> range = checkJson(text);
    const auto scanned = range ? scanMembers(text, *range) : fail(range.error());
    if (!scanned)
        return fail(ErrorCode::Invalid, CoreText::tr("The additional fields are not a JSON object."));
    const std::vector<Member> fresh = membersOf(text, *scanned);
    // New members take the places of old ones, in order; what is too much is dropped, what is missing added.
    auto next = fresh.begin();
    for (auto member = m_members.begin(); member != m_members.end();) {
        if (member->field != unknown) {
            ++member;
        } else if (next == fresh.end()) {
            member = m_members.erase(member);
        } else {
            const QByteArray before = member->before;
            *member = *next++;
            member++->before = before;
        }
    }
    for (; next != fresh.end(); ++next) {
        m_members.push_back(*next);
        m_members.back().before.clear();
    }
    return {};
}

QByteArray JsonRecord::text() const
{
    QByteArray out = m_head;
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (i > 0)
            out += m_members[i].before.isEmpty() ? separator() : m_members[i].before;
        out += m_members[i].bytes;
    }
    return out + m_tail;
}

} // namespace SessionDeck
