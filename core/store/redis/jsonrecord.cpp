// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/jsonrecord.h"

#include "core/base/coretext.h"

#include <algorithm>

namespace SessionDeck {

std::vector<JsonRecord::Member> JsonRecord::membersOf(const RecordMembers &read)
{
    const QByteArrayView text = read.text();
    std::vector<Member> members;
    members.reserve(read.places().size());
    qsizetype end = 0;
    for (const RecordMembers::Place &place : read.places()) {
        const qsizetype begin = place.key.begin;
        members.push_back(
            {.before = members.empty() ? QByteArray() : text.sliced(end, begin - end).toByteArray(),
             .bytes = text.sliced(begin, place.value.end - begin).toByteArray(),
             .keySize = place.key.end - begin,
             .valueAt = place.value.begin - begin,
             .field = place.field});
        end = place.value.end;
    }
    return members;
}

JsonRecord::JsonRecord(const RecordMembers &read) : m_fields(read.fields()), m_members(membersOf(read))
{
    const QByteArrayView text = read.text();
    const std::vector<RecordMembers::Place> &places = read.places();
    m_head = text.first(places.empty() ? read.object().begin + 1 : places.front().key.begin).toByteArray();
    m_tail = text.sliced(places.empty() ? read.object().end - 1 : places.back().value.end).toByteArray();
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

Result<void> JsonRecord::setRest(const JsonText &rest)
{
    const auto read = RecordMembers::parse(rest.isEmpty() ? QByteArrayView("{}") : rest.utf8, {});
    if (!read)
        return fail(ErrorCode::Invalid, CoreText::tr("The additional fields are not a JSON object."));
    const std::vector<Member> fresh = membersOf(*read);
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
