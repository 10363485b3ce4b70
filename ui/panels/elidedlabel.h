// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace SessionDeck {

/// One line of plain text that is cut with an ellipsis where room is short; then the tool tip has the whole.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Text is data: controls and line ends become visible signs. tip: what the tool tip adds, one fact a
    /// line.
    void setText(const QString &text, const QString &tip = {});
    QString text() const
    {
        return m_text;
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTip();

    QString m_text;
    QString m_tip;
};

} // namespace SessionDeck
