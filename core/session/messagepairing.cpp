// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagepairing.h"

#include "core/session/messagepairs.h"
#include "core/session/sessionfield.h"

#include <algorithm>

namespace SessionDeck {

namespace {

size_t speechKey(const Message &message)
{
    return qHashMulti(QHashSeed::globalSeed(), message.sender, message.recipient, message.role,
                      message.content, message.timestamp.microseconds());
}

bool saysTheSame(const Message &a, const Message &b)
{
    return a.content == b.content && a.sender == b.sender && a.recipient == b.recipient && a.role == b.role
        && a.timestamp == b.timestamp;
}

// Two different ids are two different messages; a missing one may be any.
bool mayBeOne(const Message &a, const Message &b)
{
    return a.id.isEmpty() || b.id.isEmpty() || a.id == b.id;
}

// Whether messages without a time may be taken for one because they say the same.
enum class Spoken { AtAnyTime, AtATime };

// Most messages of two versions of a session are the same at the same end.
void matchEnds(MessagePairs &pairs)
{
    const auto [old, fresh] = std::ranges::mismatch(pairs.before(), pairs.after(), isSameMessage);
    const qsizetype head = old - pairs.before().begin();
    for (qsizetype i = 0; i < head; ++i)
        pairs.pair(i, i);
    qsizetype i = qsizetype(pairs.before().size()) - 1;
    qsizetype j = qsizetype(pairs.after().size()) - 1;
    for (; i >= head && j >= head && isSameMessage(pairs.before()[size_t(i)], pairs.after()[size_t(j)]);
         --i, --j)
        pairs.pair(i, j);
}

void matchIds(MessagePairs &pairs)
{
    const auto bySpeech = [](const std::vector<Message> &messages) {
        return [&messages](size_t i) { return qHashMulti(speechKey(messages[i]), messages[i].id); };
    };
    const auto byId = [](const std::vector<Message> &messages) {
        return [&messages](size_t i) { return qHash(messages[i].id, QHashSeed::globalSeed()); };
    };
    const auto haveOneId = [](const Message &a, const Message &b) { return !a.id.isEmpty() && a.id == b.id; };
    pairs.pairBy(bySpeech(pairs.before()), bySpeech(pairs.after()),
                 [&](const Message &a, const Message &b) { return haveOneId(a, b) && saysTheSame(a, b); });
    pairs.pairBy(byId(pairs.before()), byId(pairs.after()), haveOneId);
}

void matchSpeeches(MessagePairs &pairs, Spoken when)
{
    const auto bySpeech = [](const std::vector<Message> &messages) {
        return [&messages](size_t i) { return speechKey(messages[i]); };
    };
    pairs.pairBy(bySpeech(pairs.before()), bySpeech(pairs.after()),
                 [when](const Message &a, const Message &b) {
                     const bool counts = when == Spoken::AtAnyTime || !a.timestamp.isNull();
                     return counts && mayBeOne(a, b) && saysTheSame(a, b);
                 });
}

// Those left stand in gaps between messages that are matched: a gap is named by the place in `after` of the
// one before it.
void matchGaps(MessagePairs &pairs)
{
    MessagePairs::Places oldGaps(pairs.before().size());
    qsizetype gap = MessagePairs::none;
    for (size_t i = 0; i < pairs.before().size(); ++i)
        oldGaps[i] = gap = pairs.newOf()[i] == MessagePairs::none ? gap : pairs.newOf()[i];
    MessagePairs::Places newGaps(pairs.after().size());
    gap = MessagePairs::none;
    for (size_t j = 0; j < pairs.after().size(); ++j)
        newGaps[j] = gap = pairs.oldOf()[j] == MessagePairs::none ? gap : qsizetype(j);
    const auto bySpeaker = [](const std::vector<Message> &messages, const MessagePairs::Places &gaps) {
        return [&](size_t i) {
            return qHashMulti(QHashSeed::globalSeed(), gaps[i], messages[i].sender,
                              messages[i].timestamp.microseconds());
        };
    };
    pairs.pairBy(bySpeaker(pairs.before(), oldGaps), bySpeaker(pairs.after(), newGaps),
                 [](const Message &a, const Message &b) {
                     return mayBeOne(a, b) && a.sender == b.sender && a.timestamp == b.timestamp
                         && !a.timestamp.isNull();
                 });
    const auto byGap
        = [](const MessagePairs::Places &gaps) { return [&gaps](size_t i) { return size_t(gaps[i]); }; };
    pairs.pairBy(byGap(oldGaps), byGap(newGaps),
                 [](const Message &a, const Message &b) { return a.id.isEmpty() && b.id.isEmpty(); });
}

} // namespace

std::vector<qsizetype> pairMessages(const std::vector<Message> &before, const std::vector<Message> &after)
{
    MessagePairs pairs(before, after);
    matchEnds(pairs);
    matchIds(pairs);
    matchSpeeches(pairs, Spoken::AtAnyTime);
    matchGaps(pairs);
    return pairs.oldOf();
}

std::vector<qsizetype> pairAdditions(const std::vector<Message> &before, const std::vector<Message> &after)
{
    MessagePairs pairs(before, after);
    matchIds(pairs);
    matchSpeeches(pairs, Spoken::AtATime);
    return pairs.oldOf();
}

} // namespace SessionDeck
