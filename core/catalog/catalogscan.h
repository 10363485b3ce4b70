// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogpublisher.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// Reads the whole store into the catalog. Rows stay until they are replaced; those not found go at the end
/// of a scan that was not cut short.
Result<void> scanAll(SessionStore &store, CatalogPublisher &to, std::stop_token stop);

/// Reads these sessions again and takes out those that are not there any more. Publishes nothing.
Result<void> scanSome(SessionStore &store, CatalogPublisher &to, const QStringList &ids,
                      std::stop_token stop);

} // namespace SessionDeck
