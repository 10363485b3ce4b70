// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storecell.h"

#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

QString toolTip(const StoreState &state)
{
    QStringList lines{visibleLine(toUri(state.location)), signText(state)};
    if (!state.layoutReason.isEmpty())
        lines += visibleLine(state.layoutReason);
    return lines.join(u'\n');
}

} // namespace

QString storeName(const StoreState &state)
{
    return visibleLine(displayName(state.location));
}

QVariant storeCell(const StoreState &state, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return storeName(state);
    case Qt::ToolTipRole:
        return toolTip(state);
    case Qt::AccessibleTextRole:
        return QString(storeName(state) + u", " + storeLine(state, Timestamp::now()));
    case StoreLineRole:
        return storeLine(state, Timestamp::now());
    case StoreSignRole:
        return int(storeSign(state));
    default:
        return {};
    }
}

} // namespace SessionDeck
