// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/compactsession.h"

#include "core/base/bytewriting.h"
#include "core/base/jsontokens.h"
#include "core/session/summarybatch.h"

namespace SessionDeck {

void CompactMessages::reserve(qsizetype messages, qsizetype bytes)
{
    m_rows.reserve(size_t(messages));
    m_text.reserve(bytes);
}

void CompactMessages::add(const MessageView &message)
{
    const std::array<QByteArrayView, texts> parts{message.id,        message.parent, message.sender,
                                                  message.recipient, message.role,   message.content,
                                                  message.extra};
    Row row{.begin = m_text.size(), .timestamp = message.timestamp};
    qsizetype bytes = 0;
    for (size_t i = 0; i < texts; ++i) {
        row.bytes[i] = quint32(parts[i].size());
        bytes += parts[i].size();
    }
    char *to = extend(m_text, bytes);
    for (const QByteArrayView part : parts)
        to = putBytes(to, part);
    m_parents = m_parents || !message.parent.isEmpty();
    m_rows.push_back(row);
}

MessageView CompactMessages::at(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    MessageView message{.timestamp = row.timestamp};
    const char *from = m_text.constData() + row.begin;
    size_t part = 0;
    for (QByteArrayView *text : {&message.id, &message.parent, &message.sender, &message.recipient,
                                 &message.role, &message.content, &message.extra}) {
        const qsizetype bytes = row.bytes[part++];
        *text = QByteArrayView(from, bytes);
        from += bytes;
    }
    return message;
}

namespace {

// An array of one or more names without an escape, and nothing between them but commas.
bool isPlainNames(QByteArrayView json)
{
    qsizetype at = 0; // of the bracket or comma before a name
    char expected = '[';
    while (at + 1 < json.size() && json[at] == expected && json[at + 1] == '"') {
        const qsizetype end = plainJsonEnd(json, at + 2);
        if (end + 1 >= json.size() || json[end] != '"')
            return false;
        at = end + 1;
        expected = ',';
    }
    return expected == ',' && json.sliced(at) == "]" && json.isValidUtf8();
}

} // namespace

bool isCompactParticipants(QByteArrayView json)
{
    return json == "[]" || isPlainNames(json) || encodeParticipants(decodeParticipants(json)) == json;
}

Session toSession(const CompactSession &compact)
{
    Session session{.id = QString::fromUtf8(compact.id),
                    .title = QString::fromUtf8(compact.title),
                    .participants = decodeParticipants(compact.participants),
                    .created = compact.created,
                    .lastActivity = compact.lastActivity,
                    .expires = compact.expires,
                    .metadata = {compact.metadata}};
    session.messages.reserve(size_t(compact.messages.size()));
    for (qsizetype i = 0; i < compact.messages.size(); ++i) {
        const MessageView message = compact.messages.at(i);
        session.messages.push_back({.id = QString::fromUtf8(message.id),
                                    .ordinal = i,
                                    .parent = QString::fromUtf8(message.parent),
                                    .sender = QString::fromUtf8(message.sender),
                                    .recipient = QString::fromUtf8(message.recipient),
                                    .role = QString::fromUtf8(message.role),
                                    .content = QString::fromUtf8(message.content),
                                    .timestamp = message.timestamp,
                                    .extra = {message.extra.toByteArray()}});
    }
    return session;
}

} // namespace SessionDeck
