// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/store/storestatistics.h"

namespace SessionDeck {

StoreFact numberFact(const char *key, const QString &label, qint64 value);
StoreFact byteFact(const char *key, const QString &label, qint64 value);

/// Bytes that an unprivileged user may still write where the folder is.
StoreFact diskFreeFact(const Folder &folder);

} // namespace SessionDeck
