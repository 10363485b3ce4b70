// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/participanttext.h"

#include "core/base/jsonscanner.h"

#include <algorithm>
#include <array>

namespace SessionDeck {

namespace {

// Whether a byte may stand in a JSON string and is neither its end nor an escape. A table, because a scan
// asks for tens of millions of bytes.
constexpr auto participantStandsForItself = [] {
    std::array<bool, 256> bytes = {};
    for (size_t byte = 0x20; byte < bytes.size(); ++byte)
        bytes[byte] = byte != '"' && byte != '\\';
    return bytes;
}();

// Index behind the closing quote of a string without escapes that opens at `at`; -1 if it is none.
qsizetype plainStringEnd(QByteArrayView json, qsizetype at)
{
    if (at >= json.size() || json[at] != '"')
        return -1;
    const char *begin = json.data();
    const char *end = begin + json.size();
    const char *next = begin + at + 1;
    while (next < end && participantStandsForItself[static_cast<unsigned char>(*next)])
        ++next;
    return next < end && *next == '"' ? next - begin + 1 : -1;
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
