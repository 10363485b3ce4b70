// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediscommand.h"

#include <array>
#include <charconv>

namespace SessionDeck {

namespace {

// "$5\r\n" or "*5\r\n".
void appendTypeHead(QByteArray &out, char kind, qsizetype count)
{
    std::array<char, 24> head = {kind};
    char *end = std::to_chars(head.data() + 1, head.data() + head.size() - 2, count).ptr;
    *end++ = '\r';
    *end++ = '\n';
    out.append(head.data(), end - head.data());
}

} // namespace

void appendArrayHead(QByteArray &out, qsizetype words)
{
    appendTypeHead(out, '*', words);
}

void appendBulk(QByteArray &out, QByteArrayView word)
{
    appendTypeHead(out, '$', word.size());
    out.append(word).append("\r\n", 2);
}

void appendCommand(QByteArray &out, const RedisCommand &command)
{
    appendArrayHead(out, command.size());
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
