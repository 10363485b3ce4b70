// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/recordvalues.h"

#include "core/base/isotime.h"
#include "core/base/jsonnumber.h"
#include "core/base/jsonscanner.h"
#include "core/base/jsontext.h"

#include <QStringList>

namespace SessionDeck {

namespace {

char firstOf(QByteArrayView value)
{
    return value.isEmpty() ? '\0' : value.front();
}

// How many of the number's units make a second. Below 1e11 it would be before March 1973 in milliseconds,
// below 1e14 in microseconds, and conversations are younger than that.
qint64 unitsPerSecond(QByteArrayView number)
{
    const double value = qAbs(number.toDouble());
    return value >= 1e14 ? 1'000'000 : value >= 1e11 ? 1000 : 1;
}

// The text of one part of a content list: {"type": "text", "text": "…"}, or a plain string.
QString partText(QByteArrayView part)
{
    const Result<JsonRange> range = scanJson(part);
    if (!range || range->type != JsonType::Object)
        return recordText(part);
    const Result<std::vector<JsonMember>> members = scanMembers(part, *range);
    const JsonRange text = members ? findMember(part, *members, u"text") : JsonRange();
    return text.end > text.begin && text.type == JsonType::String ? decodeJsonString(text.in(part))
                                                                  : QString();
}

} // namespace

bool isRecordText(QByteArrayView value)
{
    return firstOf(value) == '"' || value == "null" || startsJsonNumber(firstOf(value));
}

bool isRecordContent(QByteArrayView)
{
    return true;
}

bool isRecordTime(QByteArrayView value)
{
    return value == "null" || !recordTime(value).isNull();
}

QString recordText(QByteArrayView value)
{
    if (firstOf(value) == '"')
        return decodeJsonString(value);
    if (value == "null")
        return {};
    const Result<JsonRange> range = scanJson(value);
    const auto elements
        = range && range->type == JsonType::Array ? scanElements(value, *range) : fail(Error());
    if (!elements)
        return QString::fromUtf8(value);
    QStringList texts;
    for (const JsonRange &element : *elements) {
        const QString text = partText(element.in(value));
        if (!text.isEmpty())
            texts += text;
    }
    return texts.join(u'\n');
}

Timestamp recordTime(QByteArrayView value)
{
    if (firstOf(value) == '"' && !value.contains('\\'))
        return timestampFromIso(value.sliced(1, value.size() - 2));
    if (firstOf(value) == '"')
        return Timestamp::fromIso(decodeJsonString(value));
    return startsJsonNumber(firstOf(value)) ? Timestamp::fromNumber(value, unitsPerSecond(value))
                                            : Timestamp();
}

QByteArray encodeRecordTime(Timestamp time, QByteArrayView like)
{
    if (time.isNull())
        return {};
    if (!startsJsonNumber(firstOf(like)))
        return '"' + isoText(time) + '"';
    const qint64 divisor = 1'000'000 / unitsPerSecond(like);
    const bool fraction = like.contains('.') || time.microseconds() % divisor != 0;
    return fraction ? encodePythonFloat(double(time.microseconds()) / double(divisor))
                    : QByteArray::number(time.microseconds() / divisor);
}

} // namespace SessionDeck
