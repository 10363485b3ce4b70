// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compactjson.h"

#include "core/base/jsontokens.h"

namespace SessionDeck {

QByteArray compactJson(const JsonText &json)
{
    if (json.isEmpty())
        return {};
    if (!checkJson(json.utf8))
        return encodeJsonString(QString::fromUtf8(json.utf8));
    QByteArray line;
    line.reserve(json.utf8.size());
    bool inString = false;
    bool escaped = false;
    for (const char byte : json.utf8) {
        if (inString || !isJsonSpace(byte))
            line += byte;
        if (byte == '"' && !escaped)
            inString = !inString;
        escaped = inString && byte == '\\' && !escaped;
    }
    return line;
}

} // namespace SessionDeck
