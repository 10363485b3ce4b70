// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace SessionDeck {

/// One name of a legend. Checked: its series is shown.
class LegendKey : public QAbstractButton
{
    Q_OBJECT
public:
    /// The number of the series decides its colour.
    LegendKey(const QString &name, int number, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace SessionDeck
