// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonutf8.h"

#include "core/base/bytewriting.h"
#include "core/base/jsontext.h"
#include "core/base/jsontokens.h"

#include <array>

namespace SessionDeck {

namespace {

using JsonEscapes = std::array<QByteArray, 128>;

JsonEscapes allEscapes()
{
    JsonEscapes escapes;
    for (char16_t unit = 0; unit < escapes.size(); ++unit)
        escapes[unit] = encodeJsonString(QStringView(&unit, 1)).chopped(1).sliced(1);
    return escapes;
}

} // namespace

void appendJsonUtf8(QByteArray &out, QByteArrayView utf8)
{
    static const JsonEscapes escapes = allEscapes();
    const qsizetype plain = plainJsonEnd(utf8, 0);
    char *to = extend(out, plain + 2);
    *to++ = '"';
    to = putBytes(to, utf8.first(plain));
    *to = '"';
    if (plain == utf8.size())
        return;
    out.chop(1);
    for (qsizetype at = plain; at < utf8.size();) { // an escape, and what stands for itself behind it
        out += escapes[static_cast<unsigned char>(utf8[at])];
        const qsizetype end = plainJsonEnd(utf8, at + 1);
        putBytes(extend(out, end - at - 1), utf8.sliced(at + 1, end - at - 1));
        at = end;
    }
    out += '"';
}

} // namespace SessionDeck
