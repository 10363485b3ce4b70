// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/recordmembers.h"

#include "core/base/coretext.h"
#include "core/base/jsonwalk.h"

#include <algorithm>

namespace SessionDeck {

// Members usually come in the order of the fields, so the search begins at the one that is expected.
size_t RecordMembers::fieldOf(const JsonWalk &walk, size_t expected) const
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const size_t field = (expected + i) % m_fields.size();
        const bool named = std::ranges::any_of(m_fields[field].names,
                                               [&](const char *name) { return name && walk.isKey(name); });
        if (named && m_fields[field].understands(walk.valueText()))
            return field;
    }
    return unknown;
}

Result<RecordMembers> RecordMembers::parse(QByteArrayView text, std::span<const RecordField> fields)
{
    RecordMembers record;
    record.m_text = text;
    record.m_fields = fields;
    JsonCursor start{.text = text};
    skipJsonSpace(start);
    record.m_object.begin = start.position;
    if (start.current() != '{') {
        const Result<JsonRange> other = checkJson(text);
        return other ? fail(ErrorCode::Corrupt, CoreText::tr("This is JSON, but no object."),
                            QStringLiteral("byte %1").arg(other->begin))
                     : fail(other.error());
    }
    JsonWalk walk(text, start.position);
    size_t expected = 0;
    while (walk.next()) {
        const size_t field = record.fieldOf(walk, expected);
        expected = field == unknown ? expected : field + 1;
        // A name that occurs twice means its last value, as most readers take it; the others stay what they
        // are.
        const auto earlier = field == unknown ? record.m_places.end()
                                              : std::ranges::find(record.m_places, field, &Place::field);
        if (earlier != record.m_places.end())
            earlier->field = unknown;
        record.m_places.push_back({.key = walk.key(), .value = walk.value(), .field = field});
    }
    if (walk.failed() || !walk.endsText())
        return fail(walk.error());
    record.m_object.end = walk.end();
    return record;
}

QByteArrayView RecordMembers::value(size_t field) const
{
    const auto place = std::ranges::find(m_places, field, &Place::field);
    return place == m_places.end() ? QByteArrayView() : place->value.in(m_text);
}

JsonText RecordMembers::rest() const
{
    QByteArray out;
    for (const Place &place : m_places) {
        if (place.field == unknown)
            out.append(out.isEmpty() ? '{' : ',')
                .append(m_text.sliced(place.key.begin, place.value.end - place.key.begin));
    }
    return {out.isEmpty() ? out : out + '}'};
}

} // namespace SessionDeck
