// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/recordobject.h"

#include "core/store/redis/recordmembers.h"

#include <algorithm>

namespace SessionDeck {

bool isRecordObject(QByteArrayView value)
{
    return value.startsWith('{');
}

bool isRecordNames(QByteArrayView value)
{
    const Result<JsonRange> range = scanJson(value);
    const auto elements = range ? scanElements(value, *range) : fail(range.error());
    return elements && std::ranges::all_of(*elements, [](const JsonRange &element) {
               return element.type == JsonType::String;
           });
}

JsonText joinedMembers(const JsonText &object)
{
    const Result<RecordMembers> record = RecordMembers::parse(object.utf8, {});
    return record ? record->rest() : object;
}

Result<void> checkRecordObject(const JsonText &text, const QString &message)
{
    if (text.isEmpty())
        return {};
    const Result<JsonRange> range = checkJson(text.utf8);
    return range && range->type == JsonType::Object ? Result<void>() : fail(ErrorCode::Invalid, message);
}

} // namespace SessionDeck
