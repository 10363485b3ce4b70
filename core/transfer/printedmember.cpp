// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/printedmember.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

bool isNull(const PrintedValue &place)
{
    return place.value.type == JsonType::Null;
}

} // namespace

Result<QString> textAt(const PrintedValue &place)
{
    if (isNull(place))
        return QString();
    if (place.value.type != JsonType::String)
        return invalidAt(place, CoreText::tr("A text was expected here."));
    return decodeJsonString(place.value.in(place.text));
}

Result<QStringList> textsAt(const PrintedValue &place)
{
    if (isNull(place))
        return QStringList();
    const Result<std::vector<JsonRange>> elements = elementsAt(place);
    if (!elements)
        return fail(elements.error());
    QStringList texts;
    for (const JsonRange &element : *elements) {
        const Result<QString> text = textAt({place.text, element, place.name});
        if (!text)
            return fail(text.error());
        texts += *text;
    }
    return texts;
}

Result<qint64> numberAt(const PrintedValue &place)
{
    bool ok = false;
    const qint64 number = place.value.in(place.text).toLongLong(&ok);
    if (!ok && !isNull(place))
        return invalidAt(place, CoreText::tr("A whole number was expected here."));
    return number;
}

Result<Timestamp> timeAt(const PrintedValue &place)
{
    const Result<QString> text = textAt(place);
    if (!text)
        return fail(text.error());
    const Timestamp time = Timestamp::fromIso(*text);
    if (time.isNull() && !isNull(place))
        return invalidAt(place,
                         CoreText::tr("A time as 2025-09-24T12:51:07.123456Z, or null, was expected here."));
    return time;
}

Result<JsonText> objectAt(const PrintedValue &place)
{
    if (isNull(place))
        return JsonText();
    if (place.value.type != JsonType::Object)
        return invalidAt(place, CoreText::tr("A JSON object was expected here."));
    return JsonText{place.value.in(place.text).toByteArray()};
}

Result<Revision> revisionAt(const PrintedValue &place)
{
    const Result<QString> text = textAt(place);
    return text ? Result<Revision>(Revision{text->toUtf8()}) : fail(text.error());
}

} // namespace SessionDeck
