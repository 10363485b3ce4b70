// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/messagearray.h"

#include "core/base/jsontokens.h"
#include "core/session/messagematch.h"
#include "core/store/redis/messagerange.h"
#include "core/store/redis/messagerecord.h"
#include "core/store/redis/recordvalues.h"

namespace SessionDeck {

namespace {

std::vector<JsonRange> elementsOf(QByteArrayView array)
{
    if (array.isEmpty())
        return {};
    return scanElements(array, {.type = jsonTypeOf(array.front()), .end = array.size()})
        .value_or(std::vector<JsonRange>());
}

// The array with the records in it; separators stay where the number of records does.
QByteArray arrayWith(QByteArrayView array, const QByteArrayList &records)
{
    const std::vector<JsonRange> before = elementsOf(array);
    if (before.empty() && records.isEmpty() && !array.isEmpty())
        return array.toByteArray();
    if (before.empty())
        return '[' + records.join(',') + ']';
    const qsizetype end = before.back().end;
    if (before.size() != size_t(records.size())) {
        const QByteArray between = before.size() > 1
            ? array.sliced(before[0].end, before[1].begin - before[0].end).toByteArray()
            : QByteArray(",");
        return array.first(before[0].begin).toByteArray() + records.join(between)
            + array.sliced(end).toByteArray();
    }
    QByteArray out;
    qsizetype copied = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        out += array.sliced(copied, before[i].begin - copied);
        out += records[qsizetype(i)];
        copied = before[i].end;
    }
    return out + array.sliced(copied).toByteArray();
}

} // namespace

qint64 countMessages(QByteArrayView array)
{
    return qint64(elementsOf(array).size());
}

ArrayMessages messagesOf(QByteArrayView array, const LoadRequest &window)
{
    const std::vector<JsonRange> elements = elementsOf(array);
    ArrayMessages found{.total = qint64(elements.size())};
    const auto [begin, end] = messageRange(window, found.total);
    for (qint64 i = begin; i < end; ++i) {
        const QByteArrayView record = elements[size_t(i)].in(array);
        // What is no object has at least a text.
        Message message
            = decodeMessage(record, foreignMessages()).value_or(Message{.content = recordText(record)});
        message.ordinal = i;
        found.messages.push_back(std::move(message));
    }
    return found;
}

Result<QByteArray> withMessages(QByteArrayView array, const std::vector<Message> &stored,
                                const std::vector<Message> &messages)
{
    const std::vector<JsonRange> elements = elementsOf(array);
    const std::vector<qsizetype> matches = matchMessages(stored, messages);
    QByteArrayList records;
    QByteArray like = elements.empty() ? QByteArray() : elements.front().in(array).toByteArray();
    for (size_t i = 0; i < messages.size(); ++i) {
        const auto match = size_t(matches[i]);
        Message message = messages[i];
        message.ordinal = matches[i] < 0 ? 0 : stored[match].ordinal;
        const QByteArrayView old = matches[i] < 0 ? QByteArrayView() : elements[match].in(array);
        const bool same = matches[i] >= 0 && message == stored[match];
        const Result<QByteArray> record
            = same ? old.toByteArray() : encodeMessage(message, old, like, foreignMessages());
        if (!record)
            return fail(record.error());
        records += *record;
    }
    return arrayWith(array, records);
}

Result<QByteArray> withMoreMessages(QByteArrayView array, const std::vector<Message> &messages)
{
    const std::vector<JsonRange> elements = elementsOf(array);
    const QByteArrayView like = elements.empty() ? QByteArrayView() : elements.back().in(array);
    QByteArrayList records;
    for (const Message &message : messages) {
        const Result<QByteArray> record = encodeMessage(message, {}, like, foreignMessages());
        if (!record)
            return fail(record.error());
        records += *record;
    }
    if (elements.empty())
        return arrayWith(array, records);
    const qsizetype end = elements.back().end;
    const QByteArray between = elements.size() > 1
        ? array.sliced(elements[0].end, elements[1].begin - elements[0].end).toByteArray()
        : QByteArray(",");
    return array.first(end).toByteArray() + between + records.join(between) + array.sliced(end).toByteArray();
}

} // namespace SessionDeck
