// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediscommand.h"

namespace SessionDeck {

void appendBulk(QByteArray &out, QByteArrayView word)
{
    out += '$';
    out += QByteArray::number(word.size());
    out += "\r\n";
    out += word;
    out += "\r\n";
}

void appendCommand(QByteArray &out, const RedisCommand &command)
{
    out += '*';
    out += QByteArray::number(command.size());
    out += "\r\n";
    for (const QByteArray &word : command)
        appendBulk(out, word);
}

QByteArray globLiteral(QByteArrayView text)
{
    QByteArray out;
    for (const char c : text) {
        if (QByteArrayView("*?[]^-\\").contains(c))
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace SessionDeck
