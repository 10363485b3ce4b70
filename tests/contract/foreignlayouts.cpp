// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/foreignlayouts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace SessionDeck {

namespace {

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// An item of OpenAI's Responses API, as the agents keep messages.
QByteArray agentItem(const Message &message)
{
    if (message.role == "user")
        return toLine(QJsonObject{{"role", "user"}, {"content", message.content}});
    const QJsonObject part{{"type", "output_text"}, {"text", message.content}, {"annotations", QJsonArray()}};
    return toLine(QJsonObject{{"id", QString("msg_" + message.id)},
                              {"type", "message"},
                              {"role", message.role},
                              {"status", "completed"},
                              {"content", QJsonArray{part}}});
}

// SQLite's CURRENT_TIMESTAMP.
QByteArray sqlTime(Timestamp time)
{
    return time.toDateTime().toString("yyyy-MM-dd HH:mm:ss").toLatin1();
}

QByteArray epochSeconds(Timestamp time)
{
    return QByteArray::number(time.microseconds() / 1'000'000);
}

QJsonObject transcriptRecord(const Session &session, const Message &message, const QString &parent)
{
    const QJsonArray blocks{QJsonObject{{"type", "text"}, {"text", message.content}}};
    QJsonObject inner{{"role", message.role}, {"content", message.content}};
    if (message.role == "assistant")
        inner = QJsonObject{{"id", QString("msg_" + message.id)},
                            {"type", "message"},
                            {"role", message.role},
                            {"model", "m-1"},
                            {"content", blocks}};
    return QJsonObject{{"parentUuid", parent.isEmpty() ? QJsonValue() : QJsonValue(parent)},
                       {"isSidechain", false},
                       {"userType", "external"},
                       {"cwd", "/home/me/app"},
                       {"sessionId", session.id},
                       {"version", "1.0.80"},
                       {"type", message.role},
                       {"message", inner},
                       {"uuid", message.id},
                       {"timestamp", message.timestamp.toDateTime().toString("yyyy-MM-ddTHH:mm:ss.zzzZ")}};
}

} // namespace

void putClaudeTranscripts(Medium &medium, const std::vector<Session> &sessions)
{
    for (const Session &session : sessions) {
        QByteArray lines;
        QString parent;
        for (const Message &message : session.messages) {
            lines += toLine(transcriptRecord(session, message, parent)) + '\n';
            parent = message.id;
        }
        lines += toLine(QJsonObject{
                     {"type", "custom-title"}, {"customTitle", session.title}, {"sessionId", session.id}})
            + '\n';
        medium.apply({"projects/-home-me-app/" + session.id.toUtf8() + ".jsonl", lines});
    }
}

void putAgentTables(Medium &medium, const std::vector<Session> &sessions)
{
    medium.apply({"CREATE TABLE agent_sessions (session_id TEXT PRIMARY KEY, created_at TIMESTAMP DEFAULT "
                  "CURRENT_TIMESTAMP, updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP)"});
    medium.apply(
        {"CREATE TABLE agent_messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, "
         "message_data TEXT NOT NULL, created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP, FOREIGN KEY "
         "(session_id) REFERENCES agent_sessions (session_id) ON DELETE CASCADE)"});
    medium.apply({"CREATE INDEX idx_agent_messages_session_id ON agent_messages (session_id, id)"});
    for (const Session &session : sessions) {
        const QByteArray id = session.id.toUtf8();
        medium.apply({"INSERT INTO agent_sessions VALUES (?, ?, ?)", id, sqlTime(session.created),
                      sqlTime(session.lastActivity)});
        for (const Message &message : session.messages)
            medium.apply(
                {"INSERT INTO agent_messages (session_id, message_data, created_at) VALUES (?, ?, ?)", id,
                 agentItem(message), sqlTime(message.timestamp)});
    }
}

void putAgentKeys(Medium &medium, const std::vector<Session> &sessions)
{
    for (const Session &session : sessions) {
        const QByteArray key = "$agents:session:" + session.id.toUtf8();
        medium.apply({"HSET", key, "session_id", session.id.toUtf8(), "created_at",
                      epochSeconds(session.created), "updated_at", epochSeconds(session.lastActivity)});
        for (const Message &message : session.messages)
            medium.apply({"RPUSH", key + ":messages", agentItem(message)});
    }
}

} // namespace SessionDeck
