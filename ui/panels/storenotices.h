// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"

#include <QWidget>

namespace SessionDeck {

class NoticeStrip;

/// The strips above the table: what one should know about a store whose rows are shown.
class StoreNotices : public QWidget
{
    Q_OBJECT
public:
    explicit StoreNotices(QWidget *parent = nullptr);

    void showState(const StoreState &state, Timestamp now);
    /// Offers the choice if a place holds several layouts.
    void showLayouts(const QString &chosen, qsizetype layouts);

signals:
    void reconnectChosen();
    void rescanChosen();
    void damageChosen();
    void layoutChosen();

private:
    NoticeStrip *m_offline;
    NoticeStrip *m_partial;
    NoticeStrip *m_damage;
    NoticeStrip *m_layouts;
};

} // namespace SessionDeck
