// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace SessionDeck {

/// A line of plain text in the error colour; takes no room while it is empty.
class ErrorLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ErrorLabel(QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace SessionDeck
