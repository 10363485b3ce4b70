// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/storesign.h"

#include <QFrame>

class QToolButton;

namespace SessionDeck {

class ElidedLabel;

/// What a strip is to say of something that was done.
struct Notice
{
    QString text = {};
    bool isGood = true; ///< All went as was asked; else it is a warning.
    bool offersAction = false;
};

/// A strip beside the table: one line about the store, and one thing to do about it. Hidden while it has no
/// text.
class NoticeStrip : public QFrame
{
    Q_OBJECT
public:
    NoticeStrip(const QString &name, const QString &action, QWidget *parent = nullptr);

    void setText(const QString &text);
    void show(const Notice &notice);
    /// The sign before the text; a warning at first.
    void setSign(StoreSign sign);
    /// Whether there is something to do about it just now.
    void offerAction(bool offer);

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text;
    QToolButton *m_action;
    StoreSign m_sign = StoreSign::Warning;
};

} // namespace SessionDeck
