// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sessionjson.h"

#include "app/ctl/terminaltext.h"

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
    return JsonWriter()
        .text("id", message.id)
        .number("ordinal", message.ordinal)
        .text("sender", message.sender)
        .text("recipient", message.recipient)
        .text("role", message.role)
        .text("content", message.content)
        .time("timestamp", message.timestamp)
        .json("extra", message.extra)
        .close();
}

void writePiece(Output &out, const QByteArray &piece)
{
    out.write(out.isTerminal() ? harmlessJson(piece) : piece);
}

} // namespace

QByteArray summaryJson(const SessionSummary &summary)
{
    JsonWriter json;
    addSummary(json, summary);
    return json.close();
}

void writeSessionJson(Output &out, const LoadedSession &loaded)
{
    JsonWriter json;
    addSummary(json, summaryOf(loaded));
    json.text("revision", QString::fromUtf8(loaded.revision.token));
    json.json("metadata", loaded.session.metadata);
    writePiece(out, json.raw("messages", "[").take());
    bool first = true;
    for (const Message &message : loaded.session.messages) {
        writePiece(out, first ? messageJson(message) : QByteArray(',' + messageJson(message)));
        first = false;
    }
    out.write("]}\n");
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
