// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogsnapshot.h"

#include <memory>
#include <optional>

namespace SessionDeck {

/// All summaries of one store, compact (struct of arrays in chunks, UTF-8 arenas, interned participants): at
/// most 100 bytes per session beside its id and title. One thread changes it; others read snapshots.
class Catalog
{
public:
    Catalog();
    ~Catalog();

    /// Adds the row, or replaces the one with its id. Counts and sizes of -1 in a row that replaces another
    /// keep what was known before. False, and nothing done, if the id has not 1 to 512 bytes.
    bool upsert(const SummaryView &row);
    /// The row of this id, without participants; its views live until the next call.
    std::optional<SummaryView> find(QByteArrayView id) const;
    /// Removes the session of this id, if there is one.
    void remove(QByteArrayView id);
    void clear();
    /// Begins to note which rows are upserted.
    void beginScan();
    enum class ScanEnd {
        Whole, ///< Rows that were not upserted since beginScan() are removed.
        Headers, ///< The same, but orphans stay: they are found by reading messages only.
        Partial, ///< All stay.
    };
    /// Ends that.
    void endScan(ScanEnd end);
    qsizetype sessions() const;
    /// Bytes held for the current state, allocator overhead not counted.
    qint64 memoryBytes() const;
    /// The present state. Later changes copy the chunks they touch.
    std::shared_ptr<const CatalogSnapshot> snapshot() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace SessionDeck
