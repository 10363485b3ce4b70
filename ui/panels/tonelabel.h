// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/semanticcolors.h"

#include <QLabel>

namespace SessionDeck {

/// Plain text in a colour that means something, in both themes.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(QWidget *parent = nullptr);

    /// Which of the colours: &SemanticColors::warning.
    void setTone(QColor SemanticColors::*tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor SemanticColors::*m_tone = &SemanticColors::muted;
};

} // namespace SessionDeck
