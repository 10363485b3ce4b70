// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/printedvalue.h"

#include "core/base/coretext.h"
#include "core/base/jsontext.h"

namespace SessionDeck {

tl::unexpected<Error> invalidAt(const PrintedValue &place, const QString &message)
{
    return fail(ErrorCode::Invalid, message,
                place.name.isEmpty()
                    ? CoreText::tr("byte %1 of the input").arg(place.value.begin)
                    : CoreText::tr("\"%1\", byte %2 of the input").arg(place.name).arg(place.value.begin));
}

Result<std::vector<JsonRange>> elementsAt(const PrintedValue &place)
{
    if (place.value.type != JsonType::Array)
        return invalidAt(place, CoreText::tr("A list was expected here."));
    return scanElements(place.text, place.value);
}

qsizetype skippedSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && QByteArrayView(" \n\r\t").contains(text[at]))
        ++at;
    return at;
}

Result<std::vector<PrintedValue>> membersAt(const PrintedValue &place)
{
    if (place.value.type != JsonType::Object)
        return invalidAt(place, CoreText::tr("A JSON object was expected here."));
    const Result<std::vector<JsonMember>> members = scanMembers(place.text, place.value);
    if (!members)
        return fail(members.error());
    std::vector<PrintedValue> places;
    places.reserve(members->size());
    for (const JsonMember &member : *members)
        places.push_back({place.text, member.value, decodeJsonString(member.key.in(place.text))});
    return places;
}

} // namespace SessionDeck
