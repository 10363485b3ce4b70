// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/catalogfeed.h"
#include "core/catalog/changenotes.h"

namespace SessionDeck {

/// The catalog and the state of a store as its worker has them, and when they are shown to others.
class CatalogPublisher
{
public:
    explicit CatalogPublisher(std::shared_ptr<CatalogFeed> feed);

    Catalog &catalog()
    {
        return m_catalog;
    }
    /// `sessions` is filled in when it is published.
    StoreState &state()
    {
        return m_state;
    }
    /// What the watch found out; told to others with the rows.
    ChangeNotes &changes()
    {
        return m_changes;
    }
    /// Shows the state.
    void publishState();
    /// Shows the state and the rows, and tells what changed.
    void publishRows();
    /// While scanning: the first rows at once, then rows four and the state ten times a second.
    void publishWhenDue();

private:
    using Clock = CatalogFeed::Clock;

    std::shared_ptr<CatalogFeed> m_feed;
    Catalog m_catalog;
    ChangeNotes m_changes;
    StoreState m_state;
    Clock::time_point m_stateDue = {};
    Clock::time_point m_rowsDue = {};
    bool m_hasRows = false; // some were shown
};

} // namespace SessionDeck
