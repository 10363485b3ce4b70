// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/multichatcheck.h"

#include "core/base/canonicaljson.h"
#include "core/base/coretext.h"
#include "core/store/json/multichatrecord.h"

namespace SessionDeck {

namespace {

Error cannotHold(const QString &what)
{
    return {.code = ErrorCode::Unsupported,
            .message
            = CoreText::tr("The layout multichat cannot hold %1, and nothing is dropped silently. Use the "
                           "layout jsonl for such sessions.")
                  .arg(what)};
}

// What stands there may stay, and may be taken away.
bool addsToStored(const JsonText &wanted, const JsonText &stored)
{
    return wanted != stored && !saysNothing(wanted);
}

} // namespace

Result<void> checkMultichatMessage(const Message &message, const Message &stored)
{
    if (!message.role.isEmpty())
        return fail(cannotHold(CoreText::tr("roles")));
    if (!message.parent.isEmpty())
        return fail(cannotHold(CoreText::tr("branches")));
    if (addsToStored(message.extra, stored.extra))
        return fail(cannotHold(CoreText::tr("extra fields of messages")));
    return {};
}

Result<void> checkMultichatSession(const Session &session, const DocumentEntry *stored,
                                   const DocumentIndex &index)
{
    Session before;
    if (stored) {
        const Result<MultichatRecord> record
            = decodeMultichatRecord(index.element(0, stored->records.back()));
        if (!record)
            return fail(ErrorCode::Corrupt, record.error().message, index.documents.paths[0]);
        before = record->session;
    }
    if (!session.title.isEmpty())
        return fail(cannotHold(CoreText::tr("a title")));
    if (addsToStored(session.metadata, before.metadata))
        return fail(cannotHold(CoreText::tr("metadata")));
    if (!stored && !session.expires.isNull())
        return fail(cannotHold(CoreText::tr("an expiry")));
    return {};
}

Result<void> checkMultichatOrder(const std::vector<Message> &messages)
{
    Timestamp last;
    for (const Message &message : messages) {
        if (!message.timestamp.isNull() && message.timestamp < last)
            return fail(cannotHold(CoreText::tr("messages that are not in the order of their times")));
        last = message.timestamp.isNull() ? last : message.timestamp;
    }
    return {};
}

void completeMultichatTimes(Session &session)
{
    const std::vector<Message> &messages = session.messages;
    if (session.lastActivity.isNull())
        session.lastActivity = messages.empty() ? session.created : messages.back().timestamp;
    if (session.lastActivity.isNull())
        session.lastActivity = Timestamp::now();
    if (session.created.isNull())
        session.created = messages.empty() ? session.lastActivity : messages.front().timestamp;
}

} // namespace SessionDeck
