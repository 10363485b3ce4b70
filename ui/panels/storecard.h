// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sparkline.h"
#include "ui/models/cardtexts.h"
#include "ui/models/storetexts.h"

#include <QAbstractButton>

namespace SessionDeck {

/// All that a card shows.
struct CardContent
{
    QString name = {};
    StoreSign sign = StoreSign::Idle;
    Sparkline line = {};
    CardTexts texts = {};
    QString alert = {}; ///< Empty: nothing is raised.
};

/// A store on page Monitor: its state, its last minute and the figures that matter. Checked: its charts are
/// shown.
class StoreCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StoreCard(QWidget *parent = nullptr);

    void setContent(CardContent content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardContent m_content;
};

} // namespace SessionDeck
