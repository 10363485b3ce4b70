// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogchunk.h"

namespace SessionDeck {

namespace {

// Sets a column that exists only if some row has a value.
template <typename Value> void setSparse(std::vector<Value> &column, quint32 row, Value value, Value absent)
{
    if (column.empty() && value == absent)
        return;
    if (column.empty())
        column.assign(CatalogChunk::capacity, absent);
    column[row] = value;
}

} // namespace

void CountColumn::set(quint32 row, qint64 number)
{
    if (small[row] == isLarge)
        large.erase(row);
    small[row] = number < 0 ? unknown : number < isLarge ? quint32(number) : isLarge;
    if (small[row] == isLarge)
        large[row] = number;
}

SummaryView rowAt(const CatalogChunk &chunk, quint32 row, QByteArray &scratch)
{
    const auto reason = chunk.reasons.find(row);
    return {.id = chunk.text.idAt(row, scratch),
            .title = chunk.text.titleAt(row),
            .reason = reason == chunk.reasons.end() ? QByteArrayView() : QByteArrayView(reason->second),
            .messageCount = chunk.messages.at(row),
            .sizeBytes = chunk.size.at(row),
            .created = Timestamp::fromMicroseconds(chunk.created[row]),
            .lastActivity = Timestamp::fromMicroseconds(chunk.lastActivity[row]),
            .expires = Timestamp::fromMicroseconds(chunk.expiresAt(row)),
            .health = chunk.healthAt(row)};
}

void setRow(CatalogChunk &chunk, quint32 row, const SummaryView &summary, quint32 participants)
{
    chunk.text.set(row, summary.id, cutText(summary.title));
    chunk.created[row] = summary.created.microseconds();
    chunk.lastActivity[row] = summary.lastActivity.microseconds();
    chunk.participants[row] = participants;
    chunk.messages.set(row, summary.messageCount);
    chunk.size.set(row, summary.sizeBytes);
    setSparse(chunk.expires, row, summary.expires.microseconds(), Timestamp().microseconds());
    setSparse(chunk.health, row, summary.health, Health::Ok);
    chunk.reasons.erase(row);
    if (!summary.reason.isEmpty())
        chunk.reasons[row] = cutText(summary.reason).toByteArray();
}

void clearRow(CatalogChunk &chunk, quint32 row)
{
    chunk.text.clear(row);
    chunk.reasons.erase(row);
    chunk.messages.set(row, -1);
    chunk.size.set(row, -1);
}

qint64 memoryOf(const CatalogChunk &chunk)
{
    qint64 bytes = qint64(sizeof chunk - sizeof chunk.text) + chunk.text.memoryBytes();
    bytes += qint64(chunk.expires.capacity() * sizeof(qint64) + chunk.health.capacity());
    for (const auto &[row, reason] : chunk.reasons)
        bytes += reason.capacity() + 64; // a node of the map
    return bytes + qint64(chunk.messages.large.size() + chunk.size.large.size()) * 48;
}

} // namespace SessionDeck
