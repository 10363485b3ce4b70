// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/catalogcontents.h"
#include "core/session/session.h"

namespace SessionDeck {

namespace {

// What was known before stays where the new row does not know.
SummaryView merged(const SummaryView &before, SummaryView row)
{
    if (row.messageCount < 0)
        row.messageCount = before.messageCount;
    if (row.sizeBytes < 0)
        row.sizeBytes = before.sizeBytes;
    row.title = cutText(row.title);
    row.reason = cutText(row.reason);
    return row;
}

bool sameRow(const SummaryView &a, const SummaryView &b)
{
    const auto numbers = [](const SummaryView &row) {
        return std::tuple(row.messageCount, row.sizeBytes, row.created, row.lastActivity, row.expires,
                          row.health);
    };
    return numbers(a) == numbers(b) && a.title == b.title && a.participants == b.participants
        && a.reason == b.reason;
}

CatalogContents rebuilt(const CatalogContents &from)
{
    CatalogContents contents;
    for (quint32 slot = 0; slot < from.slotCount(); ++slot) {
        if (from.holds(slot))
            contents.add(from.at(slot));
    }
    return contents;
}

} // namespace

struct Catalog::Private
{
    CatalogContents contents;
};

Catalog::Catalog() : d(std::make_unique<Private>())
{
}

Catalog::~Catalog() = default;

bool Catalog::upsert(const SummaryView &row)
{
    if (row.id.isEmpty() || row.id.size() > maxSessionIdBytes)
        return false;
    CatalogContents &contents = d->contents;
    const quint32 slot = contents.find(row.id);
    if (slot == SlotIndex::none) {
        contents.add(row);
        return true;
    }
    const SummaryView before = contents.at(slot);
    const SummaryView after = merged(before, row);
    if (sameRow(before, after)) // snapshots go on sharing the chunk
        return true;
    contents.replace(slot, after);
    if (contents.isWasteful())
        contents = rebuilt(contents);
    return true;
}

void Catalog::remove(QByteArrayView id)
{
    const quint32 slot = d->contents.find(id);
    if (slot == SlotIndex::none)
        return;
    d->contents.remove(slot);
    if (d->contents.isWasteful())
        d->contents = rebuilt(d->contents);
}

void Catalog::clear()
{
    d->contents = {};
}

qsizetype Catalog::sessions() const
{
    return d->contents.sessions();
}

qint64 Catalog::memoryBytes() const
{
    return d->contents.memoryBytes();
}

std::shared_ptr<const CatalogSnapshot> Catalog::snapshot() const
{
    return std::make_shared<const CatalogSnapshot>(
        d->contents.chunks().share(), d->contents.participants().share(), d->contents.sessions());
}

} // namespace SessionDeck
