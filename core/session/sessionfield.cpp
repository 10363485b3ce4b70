// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionfield.h"

#include <algorithm>

namespace SessionDeck {

namespace {

template <QString Message::*member> constexpr MessageField textField(const char *name)
{
    return {.name = name,
            .text = [](const Message &message) { return message.*member; },
            .copy = [](Message &to, const Message &from) { to.*member = from.*member; }};
}

template <Timestamp Session::*member> constexpr HeaderField timeField(const char *name)
{
    return {.name = name,
            .text = [](const Session &session) { return (session.*member).toIso(); },
            .copy = [](Session &to, const Session &from) { to.*member = from.*member; }};
}

constexpr MessageField fieldsOfMessages[] = {
    textField<&Message::id>("id"),
    textField<&Message::parent>("parent"),
    textField<&Message::sender>("sender"),
    textField<&Message::recipient>("recipient"),
    textField<&Message::role>("role"),
    textField<&Message::content>("content"),
    {.name = "timestamp",
     .text = [](const Message &message) { return message.timestamp.toIso(); },
     .copy = [](Message &to, const Message &from) { to.timestamp = from.timestamp; }},
};

constexpr HeaderField fieldsOfHeaders[] = {
    {.name = "id",
     .text = [](const Session &session) { return session.id; },
     .copy = [](Session &to, const Session &from) { to.id = from.id; }},
    {.name = "title",
     .text = [](const Session &session) { return session.title; },
     .copy = [](Session &to, const Session &from) { to.title = from.title; }},
    {.name = "participants",
     .text = [](const Session &session) { return session.participants.join(u'\n'); },
     .copy = [](Session &to, const Session &from) { to.participants = from.participants; }},
    timeField<&Session::created>("created_at"),
    timeField<&Session::lastActivity>("last_activity"),
    timeField<&Session::expires>("expires_at"),
};

} // namespace

std::span<const MessageField> messageFields()
{
    return fieldsOfMessages;
}

std::span<const HeaderField> headerFields()
{
    return fieldsOfHeaders;
}

bool isSameMessage(const Message &a, const Message &b)
{
    // A long text that both share is not read.
    const bool shares = a.content.constData() == b.content.constData();
    const bool saysTheSame = a.content.size() == b.content.size() && (shares || a.content == b.content);
    return a.id == b.id && saysTheSame && a.timestamp == b.timestamp && a.sender == b.sender
        && a.recipient == b.recipient && a.role == b.role && a.parent == b.parent && a.extra == b.extra;
}

} // namespace SessionDeck
