// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/fitting.h"

#include "core/base/canonicaljson.h"
#include "core/transfer/carriedtext.h"
#include "core/transfer/demandedids.h"
#include "core/transfer/demandedtimes.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace SessionDeck {

namespace {

template <auto member> qint64 countMessages(const Session &session)
{
    return std::ranges::count_if(session.messages, [](const Message &message) {
        if constexpr (std::is_same_v<decltype(member), JsonText Message::*>)
            return !saysNothing(message.*member);
        else
            return !(message.*member).isEmpty();
    });
}

template <auto member> void clearMessages(Session &session)
{
    for (Message &message : session.messages)
        message.*member = std::remove_reference_t<decltype(message.*member)>();
}

QString keyOf(const LimitedField &field)
{
    return QLatin1StringView(carriedKeyStart) + QLatin1StringView(field.name);
}

using TextMove = std::function<bool(QString &text, JsonText &object)>;

// Applies the move to each place of the field; false if one did not succeed.
bool moveTexts(Session &session, const LimitedField &field, const TextMove &move)
{
    if (field.sessionText)
        return move(session.*field.sessionText, session.metadata);
    bool all = true;
    for (Message &message : session.messages)
        all = move(message.*field.messageText, message.extra) && all;
    return all;
}

bool keeps(const LimitedField &field, const Capabilities &target)
{
    return (field.sessionText && target.metadata) || (field.messageText && target.messageExtra);
}

} // namespace

std::span<const LimitedField> limitedFields()
{
    static const LimitedField fields[] = {
        {"title", QT_TRANSLATE_NOOP("CoreText", "titles"), &Capabilities::title,
         [](const Session &s) -> qint64 { return s.title.isEmpty() ? 0 : 1; },
         [](Session &s) { s.title.clear(); }, nullptr, &Session::title},
        {"role", QT_TRANSLATE_NOOP("CoreText", "roles of messages"), &Capabilities::roles,
         countMessages<&Message::role>, clearMessages<&Message::role>, &Message::role},
        {"recipient", QT_TRANSLATE_NOOP("CoreText", "recipients of messages"), &Capabilities::recipients,
         countMessages<&Message::recipient>, clearMessages<&Message::recipient>, &Message::recipient},
        {"parent", QT_TRANSLATE_NOOP("CoreText", "messages that name the one they follow"),
         &Capabilities::parents, countMessages<&Message::parent>, clearMessages<&Message::parent>,
         &Message::parent},
        {"extra", QT_TRANSLATE_NOOP("CoreText", "additional fields of messages"), &Capabilities::messageExtra,
         countMessages<&Message::extra>, clearMessages<&Message::extra>},
        {"metadata", QT_TRANSLATE_NOOP("CoreText", "metadata of sessions"), &Capabilities::metadata,
         [](const Session &s) -> qint64 { return saysNothing(s.metadata) ? 0 : 1; },
         [](Session &s) { s.metadata = {}; }},
        {"expiry", QT_TRANSLATE_NOOP("CoreText", "moments of expiry"), &Capabilities::expiry,
         [](const Session &s) -> qint64 { return s.expires.isNull() ? 0 : 1; },
         [](Session &s) { s.expires = {}; }},
        {"branches", QT_TRANSLATE_NOOP("CoreText", "other courses of a conversation"),
         &Capabilities::branches, [](const Session &s) { return qint64(s.branches.size()); },
         [](Session &s) { s.branches.clear(); }},
        {.name = "time",
         .label = QT_TRANSLATE_NOOP("CoreText", "times of sessions and messages"),
         .held = &Capabilities::blankTimes,
         .uses = countBlankTimes,
         .clear = fillBlankTimes,
         .filled = true},
        {.name = "message_id",
         .label = QT_TRANSLATE_NOOP("CoreText", "ids of messages"),
         .held = &Capabilities::blankMessageIds,
         .uses = countBlankIds,
         .clear = fillBlankIds,
         .filled = true},
        {.name = "repeated_id",
         .label = QT_TRANSLATE_NOOP("CoreText", "ids that several messages have"),
         .held = &Capabilities::repeatedMessageIds,
         .uses = countRepeatedIds,
         .clear = renewRepeatedIds},
        {.name = "order",
         .label = QT_TRANSLATE_NOOP("CoreText", "messages that are not in the order of their times"),
         .held = &Capabilities::anyMessageOrder,
         .uses = countDisorder,
         .clear = sortByTime},
    };
    return fields;
}

bool FittedSession::isLossy() const
{
    return std::ranges::any_of(losses, &FieldLoss::isLost);
}

FittedSession fitSession(Session session, const Capabilities &target)
{
    FittedSession fitted;
    for (const LimitedField &field : limitedFields()) {
        const QString key = keyOf(field);
        if (target.*field.held) {
            if (field.sessionText || field.messageText)
                moveTexts(session, field, [&](QString &text, JsonText &object) {
                    restoreText(text, object, key);
                    return true;
                });
            continue;
        }
        FieldLoss loss{.field = &field, .uses = field.uses(session)};
        if (loss.uses == 0)
            continue;
        loss.kept = keeps(field, target) && moveTexts(session, field, [&](QString &text, JsonText &object) {
                        return carryText(text, object, key);
                    });
        field.clear(session);
        fitted.losses.push_back(loss);
    }
    fitted.session = std::move(session);
    return fitted;
}

Capabilities placesOf(const Capabilities &store)
{
    Capabilities places = store;
    if (!store.write)
        places.expiry = store.title;
    return places;
}

bool fitsAll(const Capabilities &source, const Capabilities &target)
{
    return std::ranges::all_of(limitedFields(), [&](const LimitedField &field) {
        const bool tree = field.held == &Capabilities::branches || field.held == &Capabilities::parents;
        const bool demand = Capabilities().*field.held; // of the source too, so its sessions meet it
        const bool never = tree ? !(source.branches || source.parents) : demand && !(source.*field.held);
        return never || target.*field.held;
    });
}

} // namespace SessionDeck
