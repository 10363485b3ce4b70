// SPDX-License-Identifier: GPL-3.0-or-later
// How the layout multichat is changed: as the origin itself would, and nothing beside.
#include "core/base/coretext.h"
#include "core/session/messageid.h"
#include "core/session/messagematch.h"
#include "core/store/json/multichatcheck.h"
#include "core/store/json/multichatlayout.h"
#include "core/store/json/multichatplacing.h"
#include "core/store/json/multichatrecord.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// The session's messages, as stored and as they shall be, by their places in the file.
struct Slots
{
    std::vector<Message> stored = {}; // in the file's order
    std::vector<std::optional<size_t>> from = {}; // per wanted message: which stored one it is
};

Slots matchSlots(const DocumentIndex &index, const DocumentEntry *entry, const std::vector<Message> &wanted)
{
    Slots found;
    std::vector<Timestamp> times;
    for (const qsizetype place : entry ? entry->messages : std::vector<qsizetype>{}) {
        found.stored.push_back(decodeMultichatMessage(index.element(1, place)));
        times.push_back(found.stored.back().timestamp);
    }
    const std::vector<size_t> order = multichatOrder(times);
    std::vector<QString> ids;
    for (const size_t at : order)
        ids.push_back(found.stored[at].id);
    MessageMatch match(ids);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const std::optional<size_t> at = match.take(wanted[i].id, i);
        found.from.push_back(at ? std::optional(order[*at]) : std::nullopt);
    }
    return found;
}

// New messages get the id and the time that the origin's reader counts on.
void completeMessages(Session &session, const Slots &found)
{
    Timestamp last = session.created;
    for (size_t i = 0; i < session.messages.size(); ++i) {
        Message &message = session.messages[i];
        if (!found.from[i] && message.id.isEmpty())
            message.id = newMessageId();
        if (!found.from[i] && message.timestamp.isNull())
            message.timestamp = last.isNull() ? Timestamp::now() : last;
        last = message.timestamp.isNull() ? last : message.timestamp;
    }
}

// The wanted messages with their bytes.
Result<std::vector<MultichatElement>> encodeWanted(const DocumentIndex &index, const DocumentEntry *entry,
                                                   const Slots &found, const Session &session)
{
    std::vector<MultichatElement> elements;
    for (size_t i = 0; i < session.messages.size(); ++i) {
        const Message before = found.from[i] ? found.stored[*found.from[i]] : Message{};
        const Message &wanted = session.messages[i];
        if (const Result<void> holds = checkMultichatMessage(wanted, before); !holds)
            return fail(holds.error());
        MultichatElement element{.time = wanted.timestamp.isNull() ? before.timestamp : wanted.timestamp};
        if (found.from[i])
            element.stored = entry->messages[*found.from[i]];
        Result<QByteArray> text = element.stored
            ? patchMultichatMessage(index.element(1, *element.stored), before, wanted)
            : encodeMultichatMessage(wanted, session.id);
        if (!text)
            return fail(text.error());
        element.text = std::move(*text);
        elements.push_back(std::move(element));
    }
    return elements;
}

Result<void> changeRecord(const DocumentIndex &index, qsizetype place, const Session &session,
                          std::optional<qint64> count, ContainerEdit &edit)
{
    const Result<QByteArray> record = patchMultichatRecord(index.element(0, place), session, count);
    if (!record)
        return fail(record.error());
    if (*record != index.element(0, place))
        edit.replaced.insert(place, *record);
    return {};
}

Timestamp latestTime(const DocumentIndex &index, const DocumentEntry &entry)
{
    Timestamp latest;
    for (const qsizetype place : entry.messages)
        latest = std::max(latest, decodeMultichatMessage(index.element(1, place)).timestamp);
    return latest;
}

} // namespace

Result<DocumentEdit> writeMultichat(const DocumentIndex &index, const DocumentEntry *entry,
                                    const Session &given)
{
    const bool isNew = !entry || entry->records.empty();
    Session session = given;
    const Slots found = matchSlots(index, entry, session.messages);
    completeMessages(session, found);
    if (isNew)
        completeMultichatTimes(session);
    Result<void> holds = checkMultichatSession(session, isNew ? nullptr : entry, index);
    if (holds)
        holds = checkMultichatOrder(session.messages);
    if (!holds)
        return fail(holds.error());
    const Result<std::vector<MultichatElement>> wanted = encodeWanted(index, entry, found, session);
    if (!wanted)
        return fail(wanted.error());
    DocumentEdit edit(2);
    edit[1] = placeMultichatMessages(index, entry, *wanted);
    const auto count = qint64(session.messages.size());
    if (isNew) {
        edit[0].inserted.push_back(
            placeMultichatRecord(index, session.created, encodeMultichatRecord(session, count)));
        return edit;
    }
    const std::optional<qint64> newCount = edit[1].isEmpty() ? std::nullopt : std::optional(count);
    const Result<void> changed = changeRecord(index, entry->records.back(), session, newCount, edit[0]);
    return changed ? Result<DocumentEdit>(std::move(edit)) : fail(changed.error());
}

Result<DocumentEdit> appendMultichat(const DocumentIndex &index, const DocumentEntry &entry,
                                     const std::vector<Message> &messages)
{
    DocumentEdit edit(2);
    Timestamp latest = latestTime(index, entry);
    for (Message message : messages) {
        if (message.id.isEmpty())
            message.id = newMessageId();
        if (message.timestamp.isNull())
            message.timestamp = std::max(latest, Timestamp::now());
        Result<void> holds = checkMultichatMessage(message, {});
        if (holds) // an earlier one would not be shown at the end
            holds = checkMultichatOrder({{.timestamp = latest}, message});
        if (!holds)
            return fail(holds.error());
        latest = message.timestamp;
        edit[1].added.push_back(encodeMultichatMessage(message, entry.id));
    }
    if (entry.records.empty()) // the origin too adds messages of a session that it does not know
        return edit;
    Result<MultichatRecord> stored = decodeMultichatRecord(index.element(0, entry.records.back()));
    if (!stored)
        return fail(stored.error());
    stored->session.lastActivity = std::max(stored->session.lastActivity, latest);
    const auto count = qint64(entry.messages.size() + messages.size());
    const Result<void> changed = changeRecord(index, entry.records.back(), stored->session, count, edit[0]);
    return changed ? Result<DocumentEdit>(std::move(edit)) : fail(changed.error());
}

Result<DocumentEdit> removeMultichat(const DocumentIndex &, const DocumentEntry &entry)
{
    DocumentEdit edit(2);
    for (const qsizetype record : entry.records) // all of a doubled id, or an older one would come back
        edit[0].replaced.insert(record, {});
    for (const qsizetype message : entry.messages)
        edit[1].replaced.insert(message, {});
    return edit;
}

} // namespace SessionDeck
