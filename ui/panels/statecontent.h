// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"

#include <vector>

namespace SessionDeck {

/// What a panel in place of the table offers to do.
enum class PanelChoice { OpenFile, OpenFolder, ConnectRedis, Retry, EnterPassword, Remove, ClearFilter };

/// What stands in place of the table: what is the case, where, and what to do next.
struct PanelContent
{
    QString icon = {}; ///< Name of an icon of the program.
    bool problem = false; ///< Something went wrong, as opposed to nothing being there.
    QString title = {};
    QString text = {};
    QString place = {}; ///< Shown as it is, to be selected and copied; empty: none.
    std::vector<PanelChoice> choices = {}; ///< The first is the one that is suggested.

    friend bool operator==(const PanelContent &, const PanelContent &) = default;
};

/// No store is open.
PanelContent welcomeContent();
/// A store that cannot be shown (phases Opening, Offline and Failed).
PanelContent problemContent(const StoreState &state, Timestamp now);
/// A store without a session.
PanelContent emptyStoreContent(const StoreState &state);
/// The filter leaves nothing of `sessions`.
PanelContent noMatchContent(const QString &filter, qint64 sessions);

QString choiceText(PanelChoice choice);

} // namespace SessionDeck
