// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionslots.h"

#include <QHash>

namespace SessionDeck {

namespace {

// Replaces slots of one catalog by those that hold the same sessions in another one.
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
    if (!to.snapshot->numbering().follow(taken, from.snapshot->numbering()))
        renumber(taken, from, to);
}

} // namespace SessionDeck
