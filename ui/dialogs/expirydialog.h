// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace SessionDeck {

/// Asks when sessions are to expire: after a while, at a time, or never.
class ExpiryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what` names the sessions; `facts` are lines about them. `present`: as it is now; null: never.
    ExpiryDialog(const QString &what, const QStringList &facts, Timestamp present, QWidget *parent);

    /// When, counted from now; null: never.
    Timestamp expires() const;

private:
    void layOut(const QString &what, const QStringList &facts);
    void preset(Timestamp present);
    void showEffect();

    QRadioButton *m_after;
    QRadioButton *m_at;
    QRadioButton *m_never;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QDateTimeEdit *m_time;
    QLabel *m_effect;
    QDialogButtonBox *m_buttons;
};

} // namespace SessionDeck
