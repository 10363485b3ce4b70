// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace SessionDeck {

/// A strip above the table: one line about the store, and one thing to do about it. Hidden while it has no
/// text.
class NoticeStrip : public QFrame
{
    Q_OBJECT
public:
    NoticeStrip(const QString &name, const QString &action, QWidget *parent = nullptr);

    void setText(const QString &text);

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QToolButton *m_action;
};

} // namespace SessionDeck
