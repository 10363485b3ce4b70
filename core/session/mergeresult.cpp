// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergeresult.h"

#include "core/session/mergejson.h"
#include "core/session/mergeorder.h"
#include "core/session/sessionfield.h"

#include <algorithm>
#include <map>

namespace SessionDeck {

namespace {

// The choices, sorted by what they are about; pointers into SessionMerge::changes.
struct Choices
{
    std::vector<MergeChange> metadata = {};
    std::map<qsizetype, const MergeChange *> presence = {};
    std::map<qsizetype, std::vector<const MergeChange *>> fields = {};
    MergeSide order = MergeSide::Theirs;
};

MergeSide sideOf(const MergeChange &change)
{
    return change.choice.value_or(MergeSide::Theirs);
}

const Session &versionOf(const SessionMerge &merge, MergeSide side)
{
    return side == MergeSide::Base ? merge.base : side == MergeSide::Theirs ? merge.theirs : merge.mine;
}

Choices sortedChoices(const SessionMerge &merge)
{
    Choices choices;
    for (const MergeChange &change : merge.changes) {
        if (change.kind == MergeChange::Kind::Order)
            choices.order = sideOf(change);
        else if (change.kind == MergeChange::Kind::Presence)
            choices.presence[change.message] = &change;
        else if (change.message >= 0)
            choices.fields[change.message].push_back(&change);
        else if (change.field == u"metadata")
            choices.metadata.push_back(change);
    }
    return choices;
}

// A message that both sides have, with what was chosen of its fields.
Message chosenMessage(const SessionMerge &merge, const MergeMessage &places,
                      const std::vector<const MergeChange *> &changes)
{
    Message message = merge.theirs.messages[size_t(places.theirs)];
    std::vector<MergeChange> extra;
    for (const MergeChange *change : changes) {
        const MergeSide side = sideOf(*change);
        if (change->field == u"extra")
            extra.push_back(*change);
        const auto field = std::ranges::find_if(messageFields(), [&](const MessageField &candidate) {
            return change->field == QLatin1StringView(candidate.name);
        });
        if (field == messageFields().end())
            continue;
        const qsizetype place = places.in(side);
        field->copy(message, place < 0 ? Message() : versionOf(merge, side).messages[size_t(place)]);
    }
    message.extra = chosenJson(message.extra, extra);
    return message;
}

// What becomes of a message; none: it is not in the result.
std::optional<Message> resultOf(const SessionMerge &merge, qsizetype node, const Choices &choices)
{
    const MergeMessage &places = merge.messages[size_t(node)];
    if (const auto presence = choices.presence.find(node); presence != choices.presence.end()) {
        const MergeSide side = sideOf(*presence->second);
        const qsizetype place = places.in(side);
        return place < 0 ? std::optional<Message>() : versionOf(merge, side).messages[size_t(place)];
    }
    if (places.theirs < 0)
        return {};
    const auto fields = choices.fields.find(node);
    return chosenMessage(
        merge, places, fields == choices.fields.end() ? std::vector<const MergeChange *>() : fields->second);
}

} // namespace

Session mergedSession(const SessionMerge &merge)
{
    const Choices choices = sortedChoices(merge);
    Session result = merge.theirs;
    result.id = merge.mine.id;
    result.lastActivity = std::max(merge.theirs.lastActivity, merge.mine.lastActivity);
    for (const MergeChange &change : merge.changes) {
        const auto field = std::ranges::find_if(headerFields(), [&](const HeaderField &candidate) {
            return change.message < 0 && change.field == QLatin1StringView(candidate.name);
        });
        if (field != headerFields().end())
            field->copy(result, versionOf(merge, sideOf(change)));
    }
    result.metadata = chosenJson(merge.theirs.metadata, choices.metadata);
    std::vector<std::optional<Message>> results;
    std::vector<bool> isKept;
    for (qsizetype node = 0; node < qsizetype(merge.messages.size()); ++node) {
        results.push_back(resultOf(merge, node, choices));
        isKept.push_back(results.back().has_value());
    }
    result.messages.clear();
    for (const qsizetype node : mergedOrder(merge, choices.order, isKept)) {
        if (!isKept[size_t(node)])
            continue;
        result.messages.push_back(std::move(*results[size_t(node)]));
        result.messages.back().ordinal = qint64(result.messages.size()) - 1;
    }
    return result;
}

} // namespace SessionDeck
