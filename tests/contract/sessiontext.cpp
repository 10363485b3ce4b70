// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sessiontext.h"

namespace SessionDeck {

namespace {

// "name: value" for every field that is set, so that lines of different length do not hide each other.
QString lines(std::initializer_list<std::pair<const char *, QString>> fields)
{
    QString text;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            text += QLatin1String(name) + u": " + value + u'\n';
    }
    return text;
}

QString number(qint64 value)
{
    return QString::number(value);
}

} // namespace

QString toText(const Message &message)
{
    return lines({{"message", number(message.ordinal)},
                  {"  id", message.id},
                  {"  parent", message.parent},
                  {"  sender", message.sender},
                  {"  recipient", message.recipient},
                  {"  role", message.role},
                  {"  content", message.content},
                  {"  timestamp", message.timestamp.toIso()},
                  {"  extra", QString::fromUtf8(message.extra.utf8)}});
}

QString toText(const Session &session)
{
    QString text = lines({{"id", session.id},
                          {"title", session.title},
                          {"participants", session.participants.join(u'|')},
                          {"created", session.created.toIso()},
                          {"last activity", session.lastActivity.toIso()},
                          {"expires", session.expires.toIso()},
                          {"metadata", QString::fromUtf8(session.metadata.utf8)}});
    for (const Message &message : session.messages)
        text += toText(message);
    return text;
}

QString toText(const SessionSummary &summary)
{
    return lines({{"id", summary.id},
                  {"title", summary.title},
                  {"participants", summary.participants.join(u'|')},
                  {"messages", number(summary.messageCount)},
                  {"created", summary.created.toIso()},
                  {"last activity", summary.lastActivity.toIso()},
                  {"expires", summary.expires.toIso()},
                  {"health", healthName(summary.health)},
                  {"reason", summary.reason}});
}

QString loadedText(SessionStore &store, const QString &id)
{
    const Result<LoadedSession> loaded = store.load({.id = id});
    return loaded ? toText(loaded->session) : describe(loaded.error());
}

Revision currentRevision(SessionStore &store, const QString &id)
{
    const Result<LoadedSession> loaded = store.load({.id = id});
    return loaded ? loaded->revision : Revision{};
}

} // namespace SessionDeck
