// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessionjson.h"

#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

void addSummary(JsonWriter &json, const SessionSummary &summary)
{
    json.text("id", summary.id)
        .text("title", summary.title)
        .texts("participants", summary.participants)
        .number("message_count", summary.messageCount)
        .number("size_bytes", summary.sizeBytes)
        .time("created_at", summary.created)
        .time("last_activity", summary.lastActivity)
        .time("expires_at", summary.expires)
        .text("health", healthName(summary.health));
}

QByteArray messageJson(const Message &message)
{
    JsonWriter json;
    json.text("id", message.id).number("ordinal", message.ordinal);
    if (!message.parent.isEmpty()) // few layouts have it
        json.text("parent", message.parent);
    return json.text("sender", message.sender)
        .text("recipient", message.recipient)
        .text("role", message.role)
        .text("content", message.content)
        .time("timestamp", message.timestamp)
        .json("extra", message.extra)
        .close();
}

} // namespace

QByteArray summaryJson(const SessionSummary &summary)
{
    JsonWriter json;
    addSummary(json, summary);
    return json.close();
}

void writeSessionJson(const LoadedSession &loaded, const std::function<void(const QByteArray &)> &piece)
{
    JsonWriter json;
    addSummary(json, summaryOf(loaded));
    json.text("revision", QString::fromUtf8(loaded.revision.token));
    json.json("metadata", loaded.session.metadata);
    piece(json.raw("messages", "[").take());
    bool first = true;
    for (const Message &message : loaded.session.messages) {
        piece(first ? messageJson(message) : QByteArray(',' + messageJson(message)));
        first = false;
    }
    piece("]}");
}

SessionSummary summaryOf(const LoadedSession &loaded)
{
    const Session &session = loaded.session;
    return {.id = session.id,
            .title = session.title,
            .participants = session.participants,
            .messageCount = loaded.totalMessages,
            .sizeBytes = loaded.sizeBytes,
            .created = session.created,
            .lastActivity = session.lastActivity,
            .expires = session.expires,
            .health = loaded.health,
            .reason = loaded.reason};
}

} // namespace SessionDeck
