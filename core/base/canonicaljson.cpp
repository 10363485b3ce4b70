// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"

#include "core/base/jsontokens.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// The byte behind the string literal that begins at `from`, and whether it holds an escape.
qsizetype endOfString(QByteArrayView text, qsizetype from, bool &escaped)
{
    qsizetype at = from + 1;
    while (text[at] != '"') {
        escaped = escaped || text[at] == '\\';
        at += text[at] == '\\' ? 2 : 1;
    }
    return at + 1;
}

} // namespace

QByteArray canonicalJson(const JsonText &json)
{
    if (json.isEmpty())
        return {};
    const QByteArrayView text = json.utf8;
    if (!checkJson(text))
        return encodeJsonString(QString::fromUtf8(text));
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != '"') {
            if (!isJsonSpace(text[at]))
                out += text[at];
            ++at;
            continue;
        }
        bool escaped = false;
        const qsizetype end = endOfString(text, at, escaped);
        const QByteArrayView literal = text.sliced(at, end - at);
        if (escaped)
            out += encodeJsonString(decodeJsonString(literal));
        else
            out.append(literal);
        at = end;
    }
    return out == "{}" ? QByteArray() : out;
}

bool saysNothing(const JsonText &json)
{
    return std::ranges::all_of(json.utf8, [](char c) { return isJsonSpace(c) || c == '{' || c == '}'; })
        && canonicalJson(json).isEmpty();
}

} // namespace SessionDeck
