// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QMap>
#include <QSet>

namespace SessionDeck {

/// What a Catalog should hold, in the plainest way there is.
struct CatalogModel
{
    struct Entry
    {
        quint64 order = 0;
        SessionSummary row = {};
    };
    QMap<QString, Entry> rows = {};
    quint64 next = 0;
    QSet<QString> seen = {};
    Catalog::ScanEnd end = Catalog::ScanEnd::Partial;

    void upsert(SessionSummary row);
    void beginScan(bool willBeWhole);
    Catalog::ScanEnd endScan();
    /// The rows as their ids first came.
    std::vector<SessionSummary> inOrder() const;
};

} // namespace SessionDeck
