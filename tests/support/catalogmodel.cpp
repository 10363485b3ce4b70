// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogmodel.h"

#include <algorithm>

namespace SessionDeck {

void CatalogModel::upsert(SessionSummary row)
{
    seen.insert(row.id);
    const auto known = rows.constFind(row.id);
    if (known == rows.constEnd()) {
        rows.insert(row.id, {next++, row});
        return;
    }
    if (row.messageCount < 0)
        row.messageCount = known->row.messageCount;
    if (row.sizeBytes < 0)
        row.sizeBytes = known->row.sizeBytes;
    rows.insert(row.id, {known->order, row});
}

void CatalogModel::beginScan(bool willBeWhole)
{
    seen.clear();
    end = willBeWhole ? Catalog::ScanEnd::Whole : Catalog::ScanEnd::Partial;
}

Catalog::ScanEnd CatalogModel::endScan()
{
    if (end == Catalog::ScanEnd::Whole)
        rows.removeIf([this](auto row) { return !seen.contains(row.key()); });
    return end;
}

std::vector<SessionSummary> CatalogModel::inOrder() const
{
    std::vector<Entry> entries(rows.begin(), rows.end());
    std::ranges::sort(entries, {}, &Entry::order);
    std::vector<SessionSummary> ordered;
    for (const Entry &entry : entries)
        ordered.push_back(entry.row);
    return ordered;
}

} // namespace SessionDeck
