// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace SessionDeck {

/// A surface of its own on a page, with a thin line around it.
class CardFrame : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace SessionDeck
