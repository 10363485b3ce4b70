// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/claudelines.h"

namespace SessionDeck {

QString claudeSessionId()
{
    return QStringLiteral("0b1f6a2e-8f6e-4c0e-9d0a-5a4f1f2b3c4d");
}

QByteArray claudeLine(const char *type, const char *uuid, const char *parent, const QByteArray &message)
{
    const QByteArray up = parent ? '"' + QByteArray(parent) + '"' : QByteArray("null");
    return "{\"parentUuid\":" + up + ",\"isSidechain\":false,\"cwd\":\"/home/me/x\",\"sessionId\":\""
        + claudeSessionId().toLatin1() + "\",\"type\":\"" + type + "\",\"message\":" + message
        + ",\"uuid\":\"" + uuid + "\",\"timestamp\":\"2026-01-15T09:30:00.123Z\"}\n";
}

QByteArray claudeUser(const char *uuid, const char *parent, const char *text)
{
    return claudeLine("user", uuid, parent, QByteArray("{\"role\":\"user\",\"content\":\"") + text + "\"}");
}

QByteArray claudeAssistant(const char *uuid, const char *parent, const char *message, const QByteArray &block)
{
    return claudeLine("assistant", uuid, parent,
                      QByteArray("{\"id\":\"") + message
                          + "\",\"role\":\"assistant\",\"model\":\"model-1\",\"content\":[" + block + "]}");
}

QByteArray claudeResult(const char *uuid, const char *parent, const char *text)
{
    return claudeLine(
        "user", uuid, parent,
        QByteArray(
            "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"tool_use_id\":\"t\",\"content\":\"")
            + text + "\"}]}");
}

} // namespace SessionDeck
