// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <initializer_list>
#include <vector>

namespace SessionDeck {

/// The name of a command and its arguments.
using RedisCommand = QByteArrayList;
using RedisCommands = std::vector<RedisCommand>;

/// Appends the command as the server reads it (RESP2): an array of bulk strings.
void appendCommand(QByteArray &out, const RedisCommand &command);
/// Appends the head of that array, and one bulk string of it.
void appendArrayHead(QByteArray &out, qsizetype words);
void appendBulk(QByteArray &out, QByteArrayView word);

/// Commands behind each other as the server reads them.
struct RedisPipeline
{
    QByteArray bytes = {};
    std::vector<qsizetype> ends = {}; ///< Of each command in there.

    void add(std::initializer_list<QByteArrayView> words);
    /// What was appended to `bytes` since the last command is one.
    void close()
    {
        ends.push_back(bytes.size());
    }
    /// Empties it and keeps the memory.
    void clear()
    {
        bytes.resize(0);
        ends.clear();
    }
};

/// A SCAN or PSUBSCRIBE pattern that matches exactly this text.
QByteArray globLiteral(QByteArrayView text);

} // namespace SessionDeck
