// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"

#include <QVariant>

namespace SessionDeck {

/// What the model of stores answers besides Qt's roles.
enum StoreRole {
    StoreLineRole = Qt::UserRole, ///< QString: the second line.
    StoreSignRole, ///< int of StoreSign.
};

/// What the list shows of a store.
QVariant storeCell(const StoreState &state, int role);

/// The store's short name with everything invisible made visible.
QString storeName(const StoreState &state);

} // namespace SessionDeck
