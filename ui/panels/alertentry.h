// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertengine.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace SessionDeck {

class ToneLabel;

/// One alert in the list: what is wrong where, since when. A click, or Return, wants the chart at that
/// moment.
class AlertEntry : public QWidget
{
    Q_OBJECT
public:
    explicit AlertEntry(QWidget *parent = nullptr);

    /// `text`: the rule; `store`: the store's name.
    void show(const AlertState &alert, const QString &store, const QString &text);

signals:
    void acknowledged();
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_text;
    QLabel *m_since;
    QToolButton *m_acknowledge;
};

} // namespace SessionDeck
