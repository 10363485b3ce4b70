// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/catalogcontents.h"
#include "core/session/session.h"

namespace SessionDeck {

struct Catalog::Private
{
    CatalogContents contents;
    std::optional<std::vector<bool>> seen = {}; // slots, while scanning
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
    quint32 slot = contents.find(row.id);
    if (slot == SlotIndex::none) {
        slot = contents.slotCount();
        contents.add(row);
    } else {
        contents.update(slot, row);
    }
    if (d->seen) {
        d->seen->resize(contents.slotCount());
        (*d->seen)[slot] = true;
    } else if (contents.isWasteful()) {
        contents = contents.rebuilt();
    }
    return true;
}

std::optional<SummaryView> Catalog::find(QByteArrayView id) const
{
    const quint32 slot = d->contents.find(id);
    return slot == SlotIndex::none ? std::nullopt : std::optional(d->contents.at(slot));
}

void Catalog::remove(QByteArrayView id)
{
    const quint32 slot = d->contents.find(id);
    if (slot == SlotIndex::none)
        return;
    d->contents.remove(slot);
    if (!d->seen && d->contents.isWasteful())
        d->contents = d->contents.rebuilt();
}

void Catalog::clear()
{
    d->contents = {};
    d->seen.reset();
}

void Catalog::beginScan()
{
    d->seen.emplace(d->contents.slotCount());
}

void Catalog::endScan(ScanEnd end)
{
    if (!d->seen)
        return;
    const auto isGone = [&](quint32 slot) {
        return d->contents.holds(slot) && !(*d->seen)[slot]
            && (end == ScanEnd::Whole || d->contents.at(slot).health != Health::Orphan);
    };
    for (quint32 slot = 0; end != ScanEnd::Partial && slot < d->contents.slotCount(); ++slot) {
        if (isGone(slot))
            d->contents.remove(slot);
    }
    d->seen.reset();
    if (d->contents.isWasteful())
        d->contents = d->contents.rebuilt();
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
    return std::make_shared<const CatalogSnapshot>(d->contents.chunks().share(),
                                                   d->contents.participants().share(), d->contents.sessions(),
                                                   d->contents.numbering());
}

} // namespace SessionDeck
