// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace SessionDeck {

/// Lets a panel be scrolled where the window is too low for it. It is never narrower than it needs to be.
class TallContent : public QScrollArea
{
    Q_OBJECT
public:
    explicit TallContent(QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace SessionDeck
