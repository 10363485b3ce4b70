// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogfeed.h"
#include "core/catalog/livecatalog.h"

namespace SessionDeck {

void LiveCatalog::cancelScan()
{
    order([](CatalogOrders &orders) { orders.cancelScan = true; });
}

void LiveCatalog::rescan()
{
    order([](CatalogOrders &orders) { orders.rescan = true; });
}

void LiveCatalog::reconnect()
{
    order([](CatalogOrders &orders) { orders.reconnect = true; });
}

void LiveCatalog::setOptions(const OpenOptions &options)
{
    order([&options](CatalogOrders &orders) { orders.options = options; });
}

} // namespace SessionDeck
