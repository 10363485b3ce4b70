// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalogsnapshot.h"
#include "core/catalog/sessionquery.h"

#include <stop_token>

namespace SessionDeck {

enum class SortField { Title, Id, Participants, Messages, Size, Created, LastActivity, Expires, Health };

/// Which rows of a catalog to show, and in which order. Rows that compare equal keep the store's order; rows
/// whose value is unknown (a count of -1, no time, no participants, no expiry) are last in both orders. Title
/// sorts by the title, or by the id where there is none, as lists show it.
struct ViewSpec
{
    SortField field = SortField::LastActivity;
    Qt::SortOrder order = Qt::DescendingOrder;
    SessionQuery query = {};
};

/// The rows of a snapshot that match, in order: what a table shows. Immutable, cheap to copy.
struct CatalogView
{
    std::shared_ptr<const CatalogSnapshot> snapshot = {};
    std::shared_ptr<const std::vector<quint32>> rows = {}; ///< Slots of the snapshot.

    qsizetype size() const
    {
        return rows ? qsizetype(rows->size()) : 0;
    }
};

/// Sorts and filters; any thread. Cancelled if asked to stop.
Result<CatalogView> computeView(std::shared_ptr<const CatalogSnapshot> snapshot, const ViewSpec &spec,
                                std::stop_token stop);

} // namespace SessionDeck
