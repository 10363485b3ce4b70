// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draft.h"
#include "core/store/storelocation.h"

#include <QStringList>

namespace SessionDeck {

/// For people: how saving the draft changes this store, and at which places. places: where the session is
/// stored now, as the store says.
QString savePlan(const StoreLocation &location, const Draft &draft, const QStringList &places);

} // namespace SessionDeck
