// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/summarybatch.h"
#include "tests/bench/storemaker.h"

#include <QDir>
#include <QFile>

namespace SessionDeck {

namespace {

QByteArray jsonString(const QByteArray &text)
{
    return encodeParticipants({QString::fromUtf8(text)}).chopped(1).sliced(1);
}

QByteArray secondsText(Timestamp time)
{
    return QByteArray::number(time.seconds(), 'f', 6);
}

QByteArray sessionText(const Session &session)
{
    const QByteArray id = jsonString(session.id.toUtf8());
    return "  " + id + ": {\n    \"session_id\": " + id + ",\n    \"participants\": "
        + encodeParticipants(session.participants) + ",\n    \"created_at\": " + secondsText(session.created)
        + ",\n    \"last_activity\": " + secondsText(session.lastActivity)
        + ",\n    \"message_count\": " + QByteArray::number(session.messages.size()) + "\n  }";
}

QByteArray messageText(const Session &session, const Message &message)
{
    const QByteArray sender = jsonString(message.sender.toUtf8());
    return "  {\n    \"id\": " + jsonString(message.id.toUtf8()) + ",\n    \"sender\": " + sender
        + ",\n    \"recipient\": " + sender + ",\n    \"content\": " + jsonString(message.content.toUtf8())
        + ",\n    \"timestamp\": " + secondsText(message.timestamp)
        + ",\n    \"session_id\": " + jsonString(session.id.toUtf8()) + "\n  }";
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorCode::Io, file.errorString(), path);
    return {};
}

} // namespace

Result<void> makeMultichatFolder(const QString &path, const StoreSize &size)
{
    QByteArray sessions = "{";
    QByteArray messages = "[";
    SampleData data;
    for (qint64 i = 0; i < size.sessions; ++i) {
        const Session made = data.session(size.messages);
        sessions += (i > 0 ? ",\n" : "\n") + sessionText(made);
        for (const Message &message : made.messages)
            messages += (messages.size() > 1 ? ",\n" : "\n") + messageText(made, message);
    }
    QDir().mkpath(path);
    const Result<void> saved = save(path + "/sessions.json", sessions + "\n}\n");
    return saved ? save(path + "/messages.json", messages + "\n]\n") : saved;
}

} // namespace SessionDeck
