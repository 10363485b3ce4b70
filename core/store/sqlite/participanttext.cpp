// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/participanttext.h"

#include "core/base/jsonscanner.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// Index behind the closing quote of a string without escapes that opens at `at`; -1 if it is none.
qsizetype plainStringEnd(QByteArrayView json, qsizetype at)
{
    if (at >= json.size() || json[at] != '"')
        return -1;
    for (qsizetype i = at + 1; i < json.size(); ++i) {
        if (json[i] == '"')
            return i + 1;
        if (json[i] == '\\' || static_cast<unsigned char>(json[i]) < 0x20)
            return -1;
    }
    return -1;
}

bool isPlainArray(QByteArrayView json)
{
    if (json.size() < 2 || json.front() != '[' || json.back() != ']')
        return false;
    qsizetype at = 1;
    const qsizetype end = json.size() - 1;
    while (at < end) {
        at = plainStringEnd(json, at);
        if (at < 0 || at == end)
            return at == end;
        if (json[at] != ',')
            return false;
        at += json[at + 1] == ' ' ? 2 : 1;
    }
    return json.size() == 2;
}

} // namespace

bool isParticipantArray(QByteArrayView json)
{
    if (isPlainArray(json))
        return true;
    const Result<JsonRange> array = checkJson(json);
    if (!array)
        return false;
    const Result<std::vector<JsonRange>> elements = scanElements(json, *array);
    return elements && std::all_of(elements->begin(), elements->end(), [](const JsonRange &element) {
               return element.type == JsonType::String;
           });
}

} // namespace SessionDeck
