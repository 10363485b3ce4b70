// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDropEvent;

namespace SessionDeck {

class StoreOpening;

/// Lets files, folders and addresses be dropped anywhere on a window. While something that can be opened
/// hovers over it, this lies above the window and says so.
class StoreDrop : public QWidget
{
    Q_OBJECT
public:
    StoreDrop(StoreOpening *opening, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool accept(QDropEvent &event) const;

    StoreOpening *m_opening;
};

} // namespace SessionDeck
