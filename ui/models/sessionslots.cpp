// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionslots.h"

#include <QHash>

#include <algorithm>

namespace SessionDeck {

namespace {

bool isSameSession(const CatalogView &from, const CatalogView &to, quint32 slot)
{
    QByteArray scratch;
    QByteArray otherScratch;
    return from.snapshot->at(slot, scratch).id == to.snapshot->at(slot, otherScratch).id;
}

// A catalog never gives a slot to another session, until it builds itself anew to drop the unused ones.
bool isRenumbered(const CatalogView &from, const CatalogView &to, const std::vector<quint32> &taken)
{
    const auto holdsAnother = [&](quint32 slot) {
        return slot != noSlot && to.snapshot->holds(slot) && !isSameSession(from, to, slot);
    };
    return to.snapshot->slotCount() < from.snapshot->slotCount() || std::ranges::any_of(taken, holdsAnother);
}

// Replaces slots of `from` by those that hold the same sessions in `to`.
void renumber(std::vector<quint32> &taken, const CatalogView &from, const CatalogView &to)
{
    QHash<QByteArray, quint32> found;
    for (const quint32 slot : taken) {
        if (slot != noSlot)
            found.insert(idInSlot(*from.snapshot, slot), noSlot);
    }
    for (const quint32 slot : *to.rows) {
        const auto wanted = found.find(idInSlot(*to.snapshot, slot));
        if (wanted != found.end())
            *wanted = slot;
    }
    for (quint32 &slot : taken) {
        if (slot != noSlot)
            slot = found.value(idInSlot(*from.snapshot, slot));
    }
}

} // namespace

quint32 slotAt(const CatalogView &view, int row)
{
    return row < view.size() ? (*view.rows)[size_t(row)] : noSlot;
}

QByteArray idInSlot(const CatalogSnapshot &snapshot, quint32 slot)
{
    QByteArray scratch;
    return snapshot.at(slot, scratch).id.toByteArray();
}

void followSlots(std::vector<quint32> &taken, const CatalogView &from, const CatalogView &to)
{
    if (isRenumbered(from, to, taken))
        renumber(taken, from, to);
}

} // namespace SessionDeck
