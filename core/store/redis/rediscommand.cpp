// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediscommand.h"

#include "core/base/bytewriting.h"

#include <array>
#include <charconv>

namespace SessionDeck {

namespace {

constexpr qsizetype mostHead = 24;

// "$5\r\n" or "*5\r\n", and where the next byte goes.
char *putTypeHead(char *to, char kind, qsizetype count)
{
    *to++ = kind;
    to = std::to_chars(to, to + mostHead - 3, count).ptr;
    *to++ = '\r';
    *to++ = '\n';
    return to;
}

} // namespace

void appendArrayHead(QByteArray &out, qsizetype words)
{
    std::array<char, mostHead> head;
    out.append(head.data(), putTypeHead(head.data(), '*', words) - head.data());
}

void appendBulk(QByteArray &out, QByteArrayView word)
{
    char *const from = extend(out, mostHead + word.size() + 2);
    char *to = putBytes(putTypeHead(from, '$', word.size()), word);
    *to++ = '\r';
    *to++ = '\n';
    out.chop(mostHead + word.size() + 2 - (to - from));
}

void appendCommand(QByteArray &out, const RedisCommand &command)
{
    appendArrayHead(out, command.size());
    for (const QByteArray &word : command)
        appendBulk(out, word);
}

void RedisPipeline::add(std::initializer_list<QByteArrayView> words)
{
    appendArrayHead(bytes, qsizetype(words.size()));
    for (const QByteArrayView word : words)
        appendBulk(bytes, word);
    close();
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
