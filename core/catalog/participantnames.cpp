// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/participantnames.h"

#include "core/base/casefold.h"
#include "core/session/summarybatch.h"

namespace SessionDeck {

namespace {

constexpr char separator = '\1';

qsizetype skipSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && (json[at] == ' ' || json[at] == '\n' || json[at] == '\t' || json[at] == '\r'))
        ++at;
    return at;
}

// Takes a string without escapes, its quotes excluded; false if there is none.
bool takePlainString(QByteArrayView json, qsizetype &at, QByteArray &names)
{
    if (at >= json.size() || json[at] != '"')
        return false;
    const qsizetype begin = ++at;
    while (at < json.size() && json[at] != '"') {
        if (json[at] == '\\' || static_cast<unsigned char>(json[at]) < 0x20)
            return false;
        ++at;
    }
    names += json.sliced(begin, at - begin);
    return at++ < json.size();
}

// Takes the names out of a well-formed array without escapes, as nearly all are. False if it is not so.
bool takePlainNames(QByteArrayView json, QByteArray &names)
{
    qsizetype at = skipSpace(json, 0);
    char expected = '[';
    while (at < json.size() && json[at] == expected) {
        if (expected == ',')
            names += separator;
        at = skipSpace(json, at + 1);
        if (!takePlainString(json, at, names))
            return false;
        at = skipSpace(json, at);
        expected = ',';
    }
    return json.sliced(at).startsWith(']') && expected == ',' && skipSpace(json, at + 1) == json.size()
        && names.isValidUtf8();
}

} // namespace

QByteArrayView foldedNames(QByteArrayView json, QByteArray &names)
{
    QByteArray plain;
    if (!takePlainNames(json, plain))
        plain = decodeParticipants(json).join(QLatin1Char(separator)).toUtf8();
    foldCase(plain, names);
    return names;
}

} // namespace SessionDeck
