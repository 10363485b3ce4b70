// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewmapping.h"

#include <QHash>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr quint32 noSlot = 0xffffffff;

QByteArray idInSlot(const CatalogSnapshot &snapshot, quint32 slot)
{
    QByteArray scratch;
    return snapshot.at(slot, scratch).id.toByteArray();
}

quint32 slotAt(const CatalogView &view, int row)
{
    return row < view.size() ? (*view.rows)[size_t(row)] : noSlot;
}

// A catalog never gives a slot to another session, until it builds itself anew to drop the unused ones.
bool isRenumbered(const CatalogView &from, const CatalogView &to, const std::vector<quint32> &taken)
{
    const auto holdsAnother = [&](quint32 slot) {
        return slot != noSlot && to.snapshot->holds(slot)
            && idInSlot(*from.snapshot, slot) != idInSlot(*to.snapshot, slot);
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

QHash<quint32, int> rowsOfSlots(const CatalogView &view, const std::vector<quint32> &taken)
{
    std::vector<bool> wanted(view.snapshot->slotCount());
    for (const quint32 slot : taken) {
        if (slot < wanted.size())
            wanted[slot] = true;
    }
    QHash<quint32, int> rows;
    for (size_t row = 0; row < view.rows->size(); ++row) {
        if (wanted[(*view.rows)[row]])
            rows.insert((*view.rows)[row], int(row));
    }
    return rows;
}

} // namespace

std::vector<int> mapRows(const CatalogView &from, const CatalogView &to, const std::vector<int> &rows)
{
    std::vector<int> mapped(rows.size(), -1);
    if (rows.empty() || !from.snapshot || !to.snapshot)
        return mapped;
    std::vector<quint32> taken;
    for (const int row : rows)
        taken.push_back(slotAt(from, row));
    if (isRenumbered(from, to, taken))
        renumber(taken, from, to);
    const QHash<quint32, int> found = rowsOfSlots(to, taken);
    for (size_t i = 0; i < rows.size(); ++i)
        mapped[i] = found.value(taken[i], -1);
    return mapped;
}

qsizetype rowOfSession(const CatalogView &view, QByteArrayView id)
{
    QByteArray scratch;
    for (qsizetype row = 0; row < view.size(); ++row) {
        if (view.snapshot->at((*view.rows)[size_t(row)], scratch).id == id)
            return row;
    }
    return -1;
}

QByteArray sessionIdAt(const CatalogView &view, qsizetype row)
{
    return idInSlot(*view.snapshot, (*view.rows)[size_t(row)]);
}

} // namespace SessionDeck
